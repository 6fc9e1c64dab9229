package io.parvis.request.intake;

import static io.parvis.testsupport.directory.TestDirectory.ACME;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.directory.CompanyId;
import io.parvis.directory.People;
import io.parvis.directory.Viewer;
import io.parvis.events.people.PersonState;
import io.parvis.files.AddingFiles;
import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileName;
import io.parvis.files.FileOwner;
import io.parvis.files.ListedFile;
import io.parvis.files.ReadingFiles;
import io.parvis.files.Upload;
import io.parvis.files.Visibility;
import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.numbers.Numbers;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.BadRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.PersonStates;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class AttachingFilesIT {

    /** Of the corporate matter that a new installation has. */
    private static final RequestTypeId TYPE = new RequestTypeId("5b0f2f0e-6d0c-4c7a-9a39-0d6a3c1e7f01");

    private static final RequestTypeId CONTRACT = new RequestTypeId("9d3c1b7f-4e28-4d6b-8c15-6b0f7a2e5d04");

    private static final byte[] TEXT = "The company is called Acme.".getBytes(StandardCharsets.US_ASCII);

    private final Requests requests;
    private final CheckingForms forms;
    private final Numbers numbers;
    private final DraftingRequests drafting;
    private final SubmittingRequests submitting;
    private final AttachingFiles attaching;
    private final HandingFilesOver handing;
    private final AddingFiles adding;
    private final ReadingFiles reading;
    private final EventPublisher publisher;
    private final People people;
    private final Viewer claire = new TestDirectory().viewer(CLAIRE);

    @Autowired
    AttachingFilesIT(
            Requests requests,
            CheckingForms forms,
            Numbers numbers,
            DraftingRequests drafting,
            SubmittingRequests submitting,
            AttachingFiles attaching,
            HandingFilesOver handing,
            AddingFiles adding,
            ReadingFiles reading,
            EventPublisher publisher,
            People people) {
        this.requests = requests;
        this.forms = forms;
        this.numbers = numbers;
        this.drafting = drafting;
        this.submitting = submitting;
        this.attaching = attaching;
        this.handing = handing;
        this.adding = adding;
        this.reading = reading;
        this.publisher = publisher;
        this.people = people;
    }

    @BeforeEach
    void givenThatClaireIsKnown() {
        known(PersonStates.client(CLAIRE.value(), ACME.value()));
    }

    /** S26: an upload that began before lasts. */
    @Test
    void keepsNothingOfWhoIsBannedOrMovedWhileTheBytesCome() {
        RequestId draft = draft();
        PersonState banned = PersonStates.with(PersonStates.client(CLAIRE.value(), ACME.value()), "BANNED");
        PersonState moved = PersonStates.client(CLAIRE.value(), GLOBEX.value());

        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> attaching.add(claire, draft, meanwhile(banned), Commands.by(claire)))
                .withMessage("unauthenticated");
        givenThatClaireIsKnown();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> attaching.add(claire, draft, meanwhile(moved), Commands.by(claire)))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.NOT_FOUND);
        assertThat(reading.page(files(draft), PageRequest.first(10)).items()).isEmpty();
    }

    private Upload meanwhile(PersonState turned) {
        return new Upload(new FileName("statutes.txt"), () -> {
            known(turned);
            return new ByteArrayInputStream(TEXT);
        });
    }

    private void known(PersonState state) {
        publisher.publish(state.personId(), state);
        await().until(() -> people.find(CLAIRE)
                .filter(person -> person.status().name().equals(state.status()))
                .filter(person -> new CompanyId(Objects.requireNonNull(state.companyId())).equals(person.company()))
                .isPresent());
    }

    @Test
    void keepsNothingThatArrivesWhileTheRequestIsSent() {
        RequestId draft = draft();
        Upload late = new Upload(new FileName("statutes.txt"), () -> {
            submitting.submit(claire, draft, Commands.by(claire));
            return new ByteArrayInputStream(TEXT);
        });

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> attaching.add(claire, draft, late, Commands.by(claire)))
                .extracting(Refused::refusal)
                .isEqualTo(RequestRefusal.FILES_CLOSED);
        assertThat(handing.list(draft)).isEmpty();
    }

    /** Its first attempt broke off before it could see that the request was sent. */
    @Test
    void keepsNothingOfARepeatThatArrivedAfterTheRequestWasSent() throws IOException {
        RequestId draft = draft();
        Command command = Commands.by(claire);
        submitting.submit(claire, draft, Commands.by(claire));
        adding.add(files(draft), null, statutes(), command);

        assertThat(handing.list(draft)).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> handing.open(draft, new FileId(command.id())))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.NOT_FOUND);
        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> attaching.add(claire, draft, statutes(), command))
                    .extracting(Refused::refusal)
                    .isEqualTo(RequestRefusal.FILES_CLOSED);
        }
        assertThat(attaching.list(claire, draft, PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    void findsWhatWasThereBeforeWhenItsUploadIsRepeated() throws IOException {
        RequestId draft = draft();
        Command command = Commands.by(claire);
        attaching.add(claire, draft, statutes(), command);
        submitting.submit(claire, draft, Commands.by(claire));

        assertThat(attaching.add(claire, draft, statutes(), command).id().value())
                .isEqualTo(command.id());
    }

    @Test
    void keepsNothingThatArrivesWhileTheDraftIsThrownAway() {
        RequestId draft = draft();
        Upload late = new Upload(new FileName("statutes.txt"), () -> {
            drafting.discard(claire, draft, Commands.by(claire));
            return new ByteArrayInputStream(TEXT);
        });

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> attaching.add(claire, draft, late, Commands.by(claire)))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.NOT_FOUND);
        assertThat(reading.page(files(draft), PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    void s35HandsOverTheFilesOfAContractsRequest() throws IOException {
        Submission begun = new Submission(CONTRACT, null, Map.of("subject", "Supply", "description", "D"));
        RequestId draft =
                new RequestId(drafting.begin(claire, begun, Commands.by(claire)).id());

        attaching.add(claire, draft, statutes(), Commands.by(claire));
        submitting.submit(claire, draft, Commands.by(claire));

        assertThat(handing.list(draft)).extracting(file -> file.name().value()).containsExactly("statutes.txt");
    }

    /** The replica that sends it took the time long before, and its clock is behind. */
    @Test
    void handsOverWhatWasAddedUntilTheRequestWasSentWhateverClocksSay() {
        RequestId draft = draft();
        Clock behind = Clock.offset(Clock.systemUTC(), Duration.ofHours(-1));
        Numbers slow = (series, at) -> {
            attached(draft);
            return numbers.next(series, at);
        };
        SubmittingRequests late = new SubmittingRequests(new IntakeDesk(requests, behind), forms, requests, slow);

        late.submit(claire, draft, Commands.by(claire));

        assertThat(handing.list(draft)).hasSize(1);
    }

    /** An upload that broke off between its bytes and the request, until it is repeated. */
    @Test
    void showsNobodyWhatARequestDoesNotNameYet() throws IOException {
        RequestId draft = draft();
        Command command = Commands.by(claire);
        FileId file = new FileId(command.id());
        adding.add(files(draft), null, statutes(), command);

        assertThat(attaching.list(claire, draft, PageRequest.first(10)).items()).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> attaching.read(claire, draft, file))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.NOT_FOUND);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> attaching.open(claire, draft, file))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.NOT_FOUND);

        attaching.add(claire, draft, statutes(), command);
        submitting.submit(claire, draft, Commands.by(claire));
        assertThat(handing.list(draft)).extracting(ListedFile::id).containsExactly(file);
    }

    /** Its first attempt broke off when the request had let go of the file, and before its bytes went. */
    @Test
    void handsNothingOverOfARemovalThatBrokeOff() {
        RequestId draft = draft();
        FileId file = attached(draft);
        requests.change(
                claire,
                draft,
                Commands.by(claire),
                request -> request.dropFile(file.value(), RequestFixture.SUBMITTED_AT));
        assertThat(attaching.list(claire, draft, PageRequest.first(10)).items()).isEmpty();

        submitting.submit(claire, draft, Commands.by(claire));

        assertThat(handing.list(draft)).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> handing.open(draft, file))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.NOT_FOUND);
        attaching.remove(claire, draft, file, Commands.by(claire));
        assertThat(reading.page(files(draft), PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    void handsOverWhatWasThereBefore() {
        RequestId draft = draft();
        attached(draft);

        submitting.submit(claire, draft, Commands.by(claire));

        assertThat(handing.list(draft)).extracting(file -> file.name().value()).containsExactly("statutes.txt");
    }

    private FileId attached(RequestId request) {
        try {
            return attaching
                    .add(claire, request, statutes(), Commands.by(claire))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
