package io.parvis.matter.matters.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.matter.groups.GroupId;
import io.parvis.matter.matters.AcceptedRequest;
import io.parvis.matter.matters.Handling;
import io.parvis.matter.matters.RequestId;
import io.parvis.matter.matters.Wishes;
import io.parvis.matter.workflows.MatterKind;

/** What request-service tells of an accepted request that its event does not: the part that a matter takes over. */
record RequestContent(
        String subject,
        @Nullable String description,
        @Nullable Boolean onlyWatchers,
        @Nullable HandlingContent handling,
        @Nullable List<AnswerContent> answers,
        @Nullable Boolean withFiles) {

    /** How the request's type wants matters to be handled; absent from those who do not tell it yet. */
    record HandlingContent(
            @Nullable Boolean restricted,
            @Nullable String practiceArea,
            @Nullable String assigneeId,
            @Nullable String groupId) {}

    /** An answer, in one text, and what it becomes of a matter; that is absent when nothing but an answer. */
    record AnswerContent(@Nullable String value, @Nullable String meaning) {}

    AcceptedRequest of(RequestAccepted accepted, MatterKind kind) {
        return new AcceptedRequest(
                new RequestId(accepted.requestId()),
                kind,
                new PersonId(accepted.requesterId()),
                accepted.companyId() == null ? null : new CompanyId(accepted.companyId()),
                subject,
                description,
                handled(),
                wishes());
    }

    private Wishes wishes() {
        Map<String, String> meant = new HashMap<>();
        for (AnswerContent answer : answers == null ? List.<AnswerContent>of() : answers) {
            if (answer.meaning() != null && answer.value() != null) {
                meant.put(answer.meaning(), answer.value());
            }
        }
        return Wishes.among(meant);
    }

    private Handling handled() {
        boolean kept = Boolean.TRUE.equals(onlyWatchers);
        return handling == null
                ? new Handling(false, kept, null, null, null)
                : new Handling(
                        Boolean.TRUE.equals(handling.restricted()),
                        kept,
                        handling.practiceArea(),
                        handling.assigneeId() == null ? null : new PersonId(handling.assigneeId()),
                        handling.groupId() == null ? null : new GroupId(handling.groupId()));
    }
}
