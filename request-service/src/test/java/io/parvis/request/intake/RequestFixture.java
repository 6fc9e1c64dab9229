package io.parvis.request.intake;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.request.forms.Kind;
import io.parvis.request.forms.LocalText;
import io.parvis.request.forms.Meaning;
import io.parvis.request.types.PublishedType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;
import io.parvis.request.types.TypeDraft;
import io.parvis.request.types.TypeDraft.HandlingDraft;
import io.parvis.request.types.TypeFixture;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.directory.TestDirectory;

/** Requests in each status, reached as in life. */
public final class RequestFixture {

    public static final Instant SUBMITTED_AT = Instant.parse("2026-11-22T09:00:00Z");

    /** What must not leave this service but for those who may see the request. */
    public static final String CONFIDENTIAL = "We take in two new shareholders.";

    public static final Became A_MATTER =
            new Became(Became.Kind.MATTER, "e0000000-0000-4000-8000-000000000001", "MAT-2026-000045");

    /** Where the service counts no more, so that its numbers and those of these requests never meet. */
    private static final Year PAST = Year.of(2025);

    public static final Actor CLAIRE = Actor.of("client", TestDirectory.CLAIRE.value());
    public static final Actor LAURA = Actor.of("member", TestDirectory.LAWYER.value());

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
        return aRequest(id, TypeFixture.CORPORATE_MATTER, company, at);
    }

    /** A request that Claire of Acme submitted with a type of her choice. */
    public static Request aRequestOf(PublishedType type) {
        return aRequest(anId(), type, TestDirectory.ACME, SUBMITTED_AT);
    }

    private static Request aRequest(RequestId id, PublishedType type, @Nullable CompanyId company, Instant at) {
        return Request.submit(
                id,
                aNumber(),
                form(type, subject("New articles of association"), at),
                new Requester(TestDirectory.CLAIRE, company, false));
    }

    public static RequestNumber aNumber() {
        return new RequestNumber(RequestNumber.SERIES.number(PAST, COUNT.incrementAndGet()));
    }

    /** What Claire has filled in, all that is asked for. */
    public static FilledForm form(PublishedType type, Answer subject, Instant at) {
        return FilledForm.complete(type, List.of(subject, description(CONFIDENTIAL)), CLAIRE, at);
    }

    /** A draft of Claire's, of Acme, without a description yet. */
    public static Request aDraft() {
        return aDraft(SUBMITTED_AT);
    }

    public static Request aDraft(Instant at) {
        FilledForm begun =
                FilledForm.begun(TypeFixture.CORPORATE_MATTER, List.of(subject("Articles, begun")), CLAIRE, at);
        return Request.draft(anId(), begun, new Requester(TestDirectory.CLAIRE, TestDirectory.ACME, false));
    }

    /** A request of Claire's that waits for the legal team. */
    public static Request aWaitingRequest() {
        return aRequestOf(triaged(Target.CORPORATE));
    }

    /** The first version of a type whose requests wait for the legal team. */
    public static PublishedType triaged(Target target) {
        TypeDraft draft = TypeFixture.draft(
                target,
                "Triaged",
                new HandlingDraft(true, false, null, null, null),
                List.of(),
                TypeFixture.questions());
        return TypeFixture.version(new RequestTypeId("triaged-" + target), 1, draft);
    }

    /** A request about which the legal team has asked. */
    public static Request anAskedRequest() {
        Request request = aWaitingRequest();
        request.ask("Who signs?", LAURA, SUBMITTED_AT.plusSeconds(60));
        return request;
    }

    /** A waiting request in which Claire names somebody. */
    public static Request aRequestNaming(PersonId person) {
        Answer expert =
                new Answer("expert", new LocalText("Expert", "Expert"), Kind.PERSON, List.of(person.value()), null);
        FilledForm form = FilledForm.complete(
                triaged(Target.CORPORATE),
                List.of(subject("Expertise"), description(CONFIDENTIAL), expert),
                CLAIRE,
                SUBMITTED_AT);
        return Request.submit(anId(), aNumber(), form, new Requester(TestDirectory.CLAIRE, TestDirectory.ACME, false));
    }

    /** A request that Claire keeps from her company. */
    public static Request aPrivateRequest() {
        return Request.submit(
                anId(),
                aNumber(),
                form(triaged(Target.CORPORATE), subject("A quiet matter"), SUBMITTED_AT),
                new Requester(TestDirectory.CLAIRE, TestDirectory.ACME, true));
    }

    public static Answer subject(String text) {
        return new Answer(
                "subject", new LocalText("Subject", "Objet"), Kind.SHORT_TEXT, List.of(text), Meaning.SUBJECT);
    }

    private static Answer description(String text) {
        LocalText label = new LocalText("Description", "Description");
        return new Answer("description", label, Kind.LONG_TEXT, List.of(text), Meaning.DESCRIPTION);
    }

    public static RequestId anId() {
        return new RequestId(UUID.randomUUID().toString());
    }
}
