package io.parvis.request.intake.web;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.parvis.request.intake.Became;
import io.parvis.request.intake.RequestSheet;
import io.parvis.request.intake.RequestState;
import io.parvis.request.intake.RequestStatus;
import io.parvis.request.types.Target;

/**
 * A request in the team's list.
 *
 * @param requesterName null until this service knows them
 * @param companyId     null when the requester belonged to none
 * @param onlyWatchers  whether the requester keeps it from the rest of their company
 * @param restricted    whether its type opens restricted
 * @param became        the number of what it became; null until it did
 */
record MainRequestItem(
        String id,
        String number,
        String requestTypeId,
        String requestTypeName,
        Target target,
        @Nullable String subject,
        RequestStatus status,
        Instant submittedAt,
        String requesterId,
        @Nullable String requesterName,
        @Nullable String companyId,
        @Nullable String companyName,
        boolean onlyWatchers,
        boolean restricted,
        @Nullable OutcomeView became) {

    /** What it became. */
    record OutcomeView(Became.Kind kind, String id, String number) {

        static @Nullable OutcomeView from(@Nullable Became became) {
            return became == null ? null : new OutcomeView(became.kind(), became.id(), became.number());
        }
    }

    static MainRequestItem from(RequestSheet sheet, Locale language) {
        RequestState state = sheet.state();
        return new MainRequestItem(
                sheet.request().id(),
                sheet.request().number().value(),
                state.type().id().value(),
                state.type().name().in(language),
                state.type().target(),
                sheet.request().subject(),
                state.status(),
                state.submittedAt(),
                state.requester().value(),
                sheet.requesterName(),
                state.company() == null ? null : state.company().value(),
                sheet.companyName(),
                state.asker().onlyWatchers(),
                state.type().handling().restricted(),
                OutcomeView.from(state.became()));
    }
}
