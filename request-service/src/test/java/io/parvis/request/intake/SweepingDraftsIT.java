package io.parvis.request.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;

import io.parvis.directory.People;
import io.parvis.directory.Viewer;
import io.parvis.events.people.PersonState;
import io.parvis.files.AddingFiles;
import io.parvis.files.ChangingFiles;
import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileName;
import io.parvis.files.FileOwner;
import io.parvis.files.ListedFile;
import io.parvis.files.ReadingFiles;
import io.parvis.files.SweepingContent;
import io.parvis.files.Upload;
import io.parvis.files.Visibility;
import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.PersonStates;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.time.SettableClock;

/** What becomes of files whose process died while a draft was thrown away, or they were added or removed. A test sweeps by hand. */
@ParvisServiceTest
@Import(SweepingDraftsIT.StandingClock.class)
@TestPropertySource(properties = "parvis.files.sweep-pause=1h")
class SweepingDraftsIT {

    /** Of the corporate matter that a new installation has. */
    private static final RequestTypeId TYPE = new RequestTypeId("5b0f2f0e-6d0c-4c7a-9a39-0d6a3c1e7f01");

    private static final Duration MORE_THAN_A_DAY = Duration.ofDays(1).plusSeconds(1);
    private static final byte[] TEXT = "The company is called Acme.".getBytes(StandardCharsets.US_ASCII);

    private final DraftingRequests drafting;
    private final SubmittingRequests submitting;
    private final AttachingFiles attaching;
    private final Requests requests;
    private final AttachedDrafts attached;
    private final AddingFiles adding;
    private final ChangingFiles changing;
    private final ReadingFiles reading;
    private final SweepingContent sweeping;
    private final MongoOperations mongo;
    private final SettableClock clock;
    private final EventPublisher publisher;
    private final People people;
    private final Viewer claire = new TestDirectory().viewer(TestDirectory.CLAIRE);

    @Autowired
    SweepingDraftsIT(
            DraftingRequests drafting,
            SubmittingRequests submitting,
            AttachingFiles attaching,
            Requests requests,
            AttachedDrafts attached,
            AddingFiles adding,
            ChangingFiles changing,
            ReadingFiles reading,
            SweepingContent sweeping,
            MongoOperations mongo,
            SettableClock clock,
            EventPublisher publisher,
            People people) {
        this.drafting = drafting;
        this.submitting = submitting;
        this.attaching = attaching;
        this.requests = requests;
        this.attached = attached;
        this.adding = adding;
        this.changing = changing;
        this.reading = reading;
        this.sweeping = sweeping;
        this.mongo = mongo;
        this.clock = clock;
        this.publisher = publisher;
        this.people = people;
    }

    @BeforeEach
    void givenThatClaireIsKnown() {
        PersonState state = PersonStates.client(TestDirectory.CLAIRE.value(), TestDirectory.ACME.value());
        publisher.publish(state.personId(), state);
        await().until(() -> people.find(TestDirectory.CLAIRE).isPresent());
    }

    @Test
    void removesTheFilesOfADraftWhoseDiscardingBrokeOffOnceTheDraftWasGone() throws IOException {
        RequestId draft = draft();
        attaching.add(claire, draft, statutes(), Commands.by(claire));
        attaching.add(claire, draft, statutes(), Commands.by(claire));
        breakOffDiscarding(draft);

        sweepADayLater();
        assertThat(reading.page(files(draft), PageRequest.first(10)).items()).isEmpty();
        sweepADayLater();

        assertThat(bytesOf(draft)).isZero();
        assertThat(remembered(draft)).isZero();
    }

    @Test
    void removesTheRestOfTheFilesWhereDiscardingBrokeOffBetweenTwo() throws IOException {
        RequestId draft = draft();
        FileId first =
                attaching.add(claire, draft, statutes(), Commands.by(claire)).id();
        attaching.add(claire, draft, statutes(), Commands.by(claire));
        breakOffDiscarding(draft);
        changing.remove(files(draft), first, Commands.by(claire));

        sweepADayLater();
        assertThat(reading.page(files(draft), PageRequest.first(10)).items()).isEmpty();
        sweepADayLater();

        assertThat(bytesOf(draft)).isZero();
    }

    /** The process of the upload dies after it added the file, and before it sees that the draft is gone. */
    @Test
    void removesAFileThatArrivedAfterItsDraftWasThrownAway() throws IOException {
        RequestId draft = draft();
        Upload late = new Upload(new FileName("statutes.txt"), () -> {
            drafting.discard(claire, draft, Commands.by(claire));
            throw new IOException("broken off");
        });
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> attaching.add(claire, draft, late, Commands.by(claire)));
        adding.add(files(draft), null, statutes(), Commands.by(claire));

        sweepADayLater();
        sweepADayLater();

        assertThat(bytesOf(draft)).isZero();
        assertThat(remembered(draft)).isZero();
    }

    @Test
    void leavesTheFilesOfADraftThatIsStillThereAndFindsThemWhenItIsThrownAwayLater() throws IOException {
        RequestId draft = draft();
        attaching.add(claire, draft, statutes(), Commands.by(claire));
        sweepADayLater();
        assertThat(reading.page(files(draft), PageRequest.first(10)).items()).hasSize(1);
        breakOffDiscarding(draft);

        sweepADayLater();
        sweepADayLater();

        assertThat(bytesOf(draft)).isZero();
    }

    @Test
    void leavesTheFilesOfWhatWasSentAndRemembersNoMoreThatTheyWere() throws IOException {
        RequestId draft = draft();
        attaching.add(claire, draft, statutes(), Commands.by(claire));
        submitting.submit(claire, draft, Commands.by(claire));

        sweepADayLater();
        sweepADayLater();

        assertThat(reading.page(files(draft), PageRequest.first(10)).items()).hasSize(1);
        assertThat(bytesOf(draft)).isEqualTo(1);
        assertThat(remembered(draft)).isZero();
    }

    /** The process of the removal dies after the draft let go of the file, and before it is removed. */
    @Test
    void removesAFileWhoseRemovalBrokeOffBeforeTheRequestWasSent() throws IOException {
        RequestId draft = draft();
        FileId sent =
                attaching.add(claire, draft, statutes(), Commands.by(claire)).id();
        FileId dropped =
                attaching.add(claire, draft, statutes(), Commands.by(claire)).id();
        breakOffRemoving(draft, dropped);
        submitting.submit(claire, draft, Commands.by(claire));

        sweepADayLater();
        assertThat(reading.page(files(draft), PageRequest.first(10)).items())
                .extracting(ListedFile::id)
                .containsExactly(sent);
        sweepADayLater();

        assertThat(bytesOf(draft)).isEqualTo(1);
        assertThat(remembered(draft)).isZero();
    }

    /** The process of the upload dies after it added the file, and before it sees that the request was sent without. */
    @Test
    void removesAFileThatArrivedAfterItsRequestWasSentOnceNobodyCanBeSendingItAnyMore() throws IOException {
        RequestId draft = draft();
        attaching.add(claire, draft, statutes(), Commands.by(claire));
        submitting.submit(claire, draft, Commands.by(claire));
        clock.advance(Duration.ofHours(1));
        adding.add(files(draft), null, statutes(), Commands.by(claire));

        clock.advance(MORE_THAN_A_DAY.minusHours(1));
        sweeping.sweep();
        assertThat(reading.page(files(draft), PageRequest.first(10)).items()).hasSize(2);
        assertThat(remembered(draft)).isEqualTo(1);
        sweepADayLater();
        sweepADayLater();

        assertThat(bytesOf(draft)).isEqualTo(1);
        assertThat(remembered(draft)).isZero();
    }

    @Test
    void remembersThatAFileIsRemoved() throws IOException {
        RequestId draft = draft();
        FileId file =
                attaching.add(claire, draft, statutes(), Commands.by(claire)).id();
        attached.forget(new AttachedDrafts.Attached(draft, claire.actor(), clock.instant()));
        assertThat(remembered(draft)).isZero();

        attaching.remove(claire, draft, file, Commands.by(claire));

        assertThat(remembered(draft)).isEqualTo(1);
    }

    @Test
    void forgetsNothingThatWasSentWhileItLooked() {
        RequestId draft = new RequestId("a-draft");
        AttachedDrafts.Attached before = new AttachedDrafts.Attached(draft, claire.actor(), clock.instant());
        attached.remember(before);
        clock.advance(Duration.ofSeconds(1));
        attached.remember(new AttachedDrafts.Attached(draft, claire.actor(), clock.instant()));

        attached.forget(before);

        assertThat(remembered(draft)).isEqualTo(1);
    }

    /** What is left when the process is killed after the first write of discarding. */
    private void breakOffDiscarding(RequestId draft) {
        assertThat(requests.discard(claire, draft, Commands.by(claire), Request::discard))
                .isTrue();
    }

    /** What is left when the process is killed after the first write of a removal. */
    private void breakOffRemoving(RequestId draft, FileId file) {
        requests.change(claire, draft, Commands.by(claire), request -> request.dropFile(file.value(), clock.instant()));
    }

    private void sweepADayLater() {
        clock.advance(MORE_THAN_A_DAY);
        sweeping.sweep();
    }

    private long bytesOf(RequestId draft) {
        return count("contents", "owner", "requests/" + draft.value());
    }

    private long remembered(RequestId draft) {
        return count("attached-drafts", "_id", draft.value());
    }

    private long count(String collection, String field, String value) {
        return mongo.getCollection(collection).countDocuments(new Document(field, value));
    }

    private static Upload statutes() {
        return new Upload(new FileName("statutes.txt"), () -> new ByteArrayInputStream(TEXT));
    }

    private FileAccess files(RequestId request) {
        return FileAccess.of(new FileOwner("requests", request.value()), claire, Visibility.HIDDEN);
    }

    private RequestId draft() {
        Submission begun = new Submission(TYPE, null, Map.of("subject", "Statutes", "description", "D"));
        return new RequestId(drafting.begin(claire, begun, Commands.by(claire)).id());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class StandingClock {

        @Bean
        @Primary
        SettableClock standingClock() {
            return SettableClock.at("2026-03-02T09:00:00Z");
        }
    }
}
