package io.parvis.request.intake;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.request.types.Field;
import io.parvis.request.types.FieldKind;
import io.parvis.request.types.LocalText;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.directory.TestDirectory;

/** Requests in each status, reached as in life. */
public final class RequestFixture {

    public static final Instant SUBMITTED_AT = Instant.parse("2026-11-22T09:00:00Z");

    /** What must not leave this service but for those who may see the request. */
    public static final String CONFIDENTIAL = "We take in two new shareholders.";

    /** A form with a question of each kind. */
    public static final RequestType CORPORATE_MATTER = new RequestType(
            new RequestTypeId("d0000000-0000-4000-8000-000000000001"),
            3,
            Target.CORPORATE,
            new LocalText("Company law", "Droit des sociétés"),
            new LocalText("Corporate matter", "Dossier de droit des sociétés"),
            new LocalText("Questions of company law.", "Questions de droit des sociétés."),
            List.of(
                    text("subject", new LocalText("Subject", "Objet"), true, 60),
                    text("description", new LocalText("Description", "Description"), true, 200),
                    text("note/other", new LocalText("Other", "Autre"), false, 60),
                    new Field("neededBy", new LocalText("Needed by", "Pour le"), null, false, new FieldKind.Day()),
                    new Field(
                            "topic",
                            new LocalText("Topic", "Sujet"),
                            null,
                            false,
                            new FieldKind.Choice(List.of(
                                    new FieldKind.Option("GOVERNANCE", new LocalText("Governance", "Gouvernance")),
                                    new FieldKind.Option("OTHER", new LocalText("Other", "Autre")))))));

    public static final Became A_MATTER =
            new Became(Became.Kind.MATTER, "e0000000-0000-4000-8000-000000000001", "MAT-2026-000045");

    /** Where the service counts no more, so that its numbers and those of these requests never meet. */
    private static final Year PAST = Year.of(2025);

    private static final AtomicLong COUNT = new AtomicLong();

    private RequestFixture() {}

    /** A request that Claire of Acme has just submitted. */
    public static Request aRequest() {
        return aRequestAt(SUBMITTED_AT);
    }

    public static Request aRequest(RequestId id) {
        return aRequest(id, TestDirectory.ACME, SUBMITTED_AT);
    }

    public static Request aRequestAt(Instant at) {
        return aRequest(anId(), TestDirectory.ACME, at);
    }

    public static Request aRequestWithoutCompany() {
        return aRequest(anId(), null, SUBMITTED_AT);
    }

    /** A request as it was stored when it had become a matter. */
    public static Request aConvertedRequest() {
        Request request = aRequest();
        request.convert(A_MATTER);
        return stored(request);
    }

    /** The request as it is read from the store. */
    public static Request stored(Request request) {
        return Request.restore(new RequestId(request.id()), request.state());
    }

    /** The command that submits this request. */
    public static Command submitting(Request request) {
        return new Command(request.id(), "its content", Actor.SYSTEM, null);
    }

    private static Request aRequest(RequestId id, @Nullable CompanyId company, Instant at) {
        List<Answer> answers = List.of(
                new Answer("subject", new LocalText("Subject", "Objet"), "New articles of association"),
                new Answer("description", new LocalText("Description", "Description"), CONFIDENTIAL));
        return Request.submit(
                id,
                new RequestNumber(RequestNumber.SERIES.number(PAST, COUNT.incrementAndGet())),
                CORPORATE_MATTER,
                answers,
                TestDirectory.CLAIRE,
                company,
                at);
    }

    private static RequestId anId() {
        return new RequestId(UUID.randomUUID().toString());
    }

    private static Field text(String name, LocalText label, boolean required, int maxLength) {
        return new Field(name, label, null, required, new FieldKind.Text(maxLength, false));
    }
}
