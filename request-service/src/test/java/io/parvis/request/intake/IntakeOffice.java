package io.parvis.request.intake;

import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.request.forms.FormCheck;
import io.parvis.request.forms.LinearPatternsForTests;
import io.parvis.request.forms.jsonschema.FormsOfSchemas;
import io.parvis.request.types.Desk;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.TypeDraft.HandlingDraft;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.numbers.InMemoryNumbers;

/** Where requests are filled in and decided about, without adapters. */
final class IntakeOffice {

    static final HandlingDraft TRIAGED = new HandlingDraft(true, false, null, null, null);
    static final HandlingDraft RESTRICTED = new HandlingDraft(true, true, null, null, null);

    final Desk types = new Desk();
    final TestDirectory directory = types.directory;
    final InMemoryRequests requests = new InMemoryRequests();
    final InMemoryRequestFiles files = new InMemoryRequestFiles();
    final SubmittingRequests submitting;
    final DraftingRequests drafting;
    final AmendingRequests amending;
    final TriagingRequests triaging;
    final ReviewingRequests reviewing;
    final ReadingRequests reading;

    IntakeOffice() {
        FormCheck rules = new FormCheck(new LinearPatternsForTests());
        CheckingAnswers answers =
                new CheckingAnswers(FormsOfSchemas.forms(), rules, directory.people(), directory.companies(), files);
        IntakeDesk desk = new IntakeDesk(requests, Clock.fixed(SUBMITTED_AT, ZoneOffset.UTC));
        CheckingForms forms = new CheckingForms(types.reading, answers);
        RequestSheets sheets = new RequestSheets(directory.people(), directory.companies());
        submitting = new SubmittingRequests(desk, forms, requests, new InMemoryNumbers());
        drafting = new DraftingRequests(desk, forms, requests, files);
        amending = new AmendingRequests(desk, forms);
        triaging = new TriagingRequests(desk, types.reading, new CarryingAnswers(rules, answers), sheets);
        reading = new ReadingRequests(requests, types.reading, directory.companies());
        reviewing = new ReviewingRequests(desk, reading, sheets);
    }

    Viewer viewer(PersonId person) {
        return directory.viewer(person);
    }

    Command by(PersonId person) {
        return new Command(
                UUID.randomUUID().toString(), "its content", viewer(person).actor(), null);
    }

    /** A request that Claire has sent, of the type as it is now. */
    Request submitted(RequestTypeId type, Map<String, @Nullable Object> answers) {
        Viewer claire = viewer(TestDirectory.CLAIRE);
        int version = types.reading.offered(claire, type).orElseThrow().version();
        return submitting
                .submit(claire, new Submission(type, version, answers), by(TestDirectory.CLAIRE))
                .value();
    }

    /** From now on, what Claire fills in has the file. */
    void attached(RequestId request, String file) {
        attached(request, file, SUBMITTED_AT);
    }

    /** Since then, what Claire fills in has the file. */
    void attached(RequestId request, String file, Instant at) {
        files.add(request, file);
        requests.change(
                viewer(TestDirectory.CLAIRE), request, by(TestDirectory.CLAIRE), each -> each.addFile(file, at));
    }

    /** A draft that Claire has begun. */
    Stored<Request> begun(RequestTypeId type, Map<String, @Nullable Object> answers) {
        return drafting.begin(
                viewer(TestDirectory.CLAIRE), new Submission(type, null, answers), by(TestDirectory.CLAIRE));
    }

    Stored<Request> saved(RequestId draft, Submission submission) {
        return drafting.save(
                viewer(TestDirectory.CLAIRE), draft, submission, Commands.by(viewer(TestDirectory.CLAIRE)));
    }

    Request sent(RequestId draft) {
        return submitting
                .submit(viewer(TestDirectory.CLAIRE), draft, by(TestDirectory.CLAIRE))
                .value();
    }

    Request asked(RequestId request, String question) {
        return triaging.ask(viewer(TestDirectory.LAWYER), request, question, by(TestDirectory.LAWYER))
                .request();
    }

    Request accepted(RequestId request) {
        return triaging.accept(viewer(TestDirectory.LAWYER), request, by(TestDirectory.LAWYER))
                .request();
    }

    Request moved(RequestId request, RequestTypeId to) {
        return triaging.move(viewer(TestDirectory.LAWYER), request, to, null, by(TestDirectory.LAWYER))
                .request();
    }

    /** In the version that it was filled in with before. */
    Request amended(RequestId request, Map<String, @Nullable Object> answers) {
        int version = stored(request).state().type().version();
        return amended(request, new Submission(null, version, answers));
    }

    Request amended(RequestId request, Submission submission) {
        return amending.amend(viewer(TestDirectory.CLAIRE), request, submission, by(TestDirectory.CLAIRE))
                .value();
    }

    Request withdrawn(RequestId request) {
        return amending.withdraw(viewer(TestDirectory.CLAIRE), request, by(TestDirectory.CLAIRE))
                .value();
    }

    Request stored(RequestId request) {
        return requests.content(request).orElseThrow(() -> new Refused(RequestRefusal.REQUEST_NOT_SUBMITTED));
    }
}
