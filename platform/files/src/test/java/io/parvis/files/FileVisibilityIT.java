package io.parvis.files;

import static io.parvis.files.Given.access;
import static io.parvis.files.Given.command;
import static io.parvis.files.Samples.upload;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.directory.PersonId;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * Who sees what of a thing's files (S50, S59, S66, S76, S77, S102). Claire asked for the thing, Paul watches it, and a lawyer works on it.
 */
@FilesTest
class FileVisibilityIT {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    private final AddingFiles adding;
    private final ChangingFiles changing;
    private final KeepingFolders keeping;
    private final ReadingFiles reading;
    private final StoredFiles files;
    private final Folders folders;
    private final FileOwner matter = Given.matter();
    private final FileAccess claire = access(matter, CLAIRE);
    private final FileAccess paul = access(matter, PAUL);
    private final FileAccess lawyer = access(matter, LAWYER);

    @Autowired
    FileVisibilityIT(
            AddingFiles adding,
            ChangingFiles changing,
            KeepingFolders keeping,
            ReadingFiles reading,
            StoredFiles files,
            Folders folders) {
        this.adding = adding;
        this.changing = changing;
        this.keeping = keeping;
        this.reading = reading;
        this.files = files;
        this.folders = folders;
    }

    @Test
    void s59AClientsFileIsVisibleToTheirSideAndTheTeamsIsNot() throws IOException {
        FileId clients = file(claire, null);
        FileId teams = file(lawyer, null);

        assertThat(seenBy(paul)).containsExactly(clients);
        assertThat(seenBy(lawyer)).containsExactlyInAnyOrder(clients, teams);
        assertThat(reading.find(lawyer, clients).shown()).isTrue();
        assertThat(reading.find(lawyer, teams).shown()).isFalse();
        assertNotFound(paul, teams);
    }

    @Test
    void s59TheTeamShowsAndHidesAnyFile() throws IOException {
        FileId clients = file(claire, null);
        FileId teams = file(lawyer, null);

        changing.decide(lawyer, teams, Visibility.SHOWN, command());
        changing.decide(lawyer, clients, Visibility.HIDDEN, command());

        assertThat(seenBy(paul)).containsExactly(teams);
        assertThat(reading.find(lawyer, teams).shown()).isTrue();
        assertThat(reading.find(lawyer, clients).shown()).isFalse();
        assertThat(seenBy(claire)).as("nothing is hidden from who sent it").contains(clients);
    }

    @Test
    void s76AFolderCoversWhatIsInItUnlessSomethingNearerWasDecided() throws IOException {
        FolderId outer = folder("Evidence", null);
        FolderId inner = folder("Drafts", outer);
        FileId inOuter = file(lawyer, outer);
        FileId inInner = file(lawyer, inner);
        FileId own = file(lawyer, inner);

        keeping.decide(lawyer, outer, Visibility.SHOWN, command());
        assertThat(seenBy(paul)).containsExactlyInAnyOrder(inOuter, inInner, own);

        changing.decide(lawyer, own, Visibility.SHOWN, command());
        keeping.decide(lawyer, inner, Visibility.HIDDEN, command());
        assertThat(seenBy(paul)).containsExactlyInAnyOrder(inOuter, own);
    }

    @Test
    void s76AHiddenFoldersNameIsNotToldByAFileThatIsShown() throws IOException {
        FolderId strategy = folder("Strategy against Acme", null);
        FileId shown = file(lawyer, strategy);
        changing.decide(lawyer, shown, Visibility.SHOWN, command());

        assertThat(reading.folders(paul)).isEmpty();
        assertThat(reading.find(paul, shown).folder()).isNull();
        assertThat(reading.find(lawyer, shown).folder()).isEqualTo(strategy);
        assertRefused(StandardRefusal.NOT_FOUND, () -> file(paul, strategy));
    }

    @Test
    void s66AndS77TheThingsOwnChoiceShowsAllTeamsFilesThatNobodyDecidedAbout() throws IOException {
        FileId teams = file(lawyer, null);
        FileId hidden = file(lawyer, null);
        changing.decide(lawyer, hidden, Visibility.HIDDEN, command());
        FolderId folder = folder("Evidence", null);
        FileId inFolder = file(lawyer, folder);

        FileAccess everythingShown = access(matter, PAUL, Visibility.SHOWN);

        assertThat(seenBy(paul)).isEmpty();
        assertThat(seenBy(everythingShown)).containsExactlyInAnyOrder(teams, inFolder);
        assertThat(reading.folders(everythingShown))
                .extracting(ListedFolder::id)
                .containsExactly(folder);
    }

    @Test
    void theTeamsVersionOfAClientsFileStaysWithTheTeamUntilItIsGiven() throws IOException {
        FileId id = file(claire, null);
        adding.addVersion(lawyer, id, upload("counter-offer.pdf", Samples.PDF), command());
        assertThat(reading.find(claire, id).versions()).hasSize(1);
        assertThat(reading.find(claire, id).name().value()).isEqualTo("nda.pdf");
        assertRefused(StandardRefusal.NOT_FOUND, () -> reading.open(claire, id, 2));

        changing.give(lawyer, id, 2, command());

        assertThat(reading.find(paul, id).name().value()).isEqualTo("counter-offer.pdf");
    }

    @Test
    void s102AFileOfAnotherThingIsAsAbsentAsOneThatDoesNotExist() throws IOException {
        FileId id = file(claire, null);
        FileAccess elsewhere = access(Given.matter(), LAWYER);

        assertNotFound(elsewhere, id);
        assertNotFound(elsewhere, new FileId("none"));
        assertRefused(StandardRefusal.NOT_FOUND, () -> changing.decide(elsewhere, id, Visibility.SHOWN, command()));
        assertRefused(StandardRefusal.NOT_FOUND, () -> changing.remove(elsewhere, id, command()));
        assertRefused(
                StandardRefusal.NOT_FOUND,
                () -> adding.addVersion(elsewhere, id, upload("nda.pdf", Samples.PDF), command()));
    }

    @Test
    void s59OnlyTheTeamDecidesWhatIsSeen() throws IOException {
        FileId teams = file(lawyer, null);
        FileId clients = file(claire, null);
        FolderId folder = folder("Evidence", null);
        keeping.decide(lawyer, folder, Visibility.SHOWN, command());

        assertRefused(StandardRefusal.NOT_FOUND, () -> changing.decide(claire, teams, Visibility.SHOWN, command()));
        assertRefused(StandardRefusal.FORBIDDEN, () -> changing.decide(claire, clients, Visibility.SHOWN, command()));
        assertRefused(StandardRefusal.FORBIDDEN, () -> keeping.decide(claire, folder, Visibility.HIDDEN, command()));
        assertRefused(StandardRefusal.FORBIDDEN, () -> changing.remove(paul, clients, command()));
    }

    @Test
    void theOneConditionSaysWhatTheModelSaysOfEveryFile() throws IOException {
        List<FolderId> places = new ArrayList<>();
        for (@Nullable Visibility outer : choices()) {
            FolderId top = folder("Top " + outer, null);
            decide(top, outer);
            for (@Nullable Visibility nearer : choices()) {
                FolderId below = folder("Below " + nearer, top);
                decide(below, nearer);
                places.add(below);
            }
        }
        for (FolderId place : places) {
            for (@Nullable Visibility own : choices()) {
                decide(file(lawyer, place), own);
                decide(file(new FileAccess(matter, Side.PORTAL, claire.actor(), Visibility.HIDDEN), null), own);
            }
        }
        FolderId gone = folder("Gone", null);
        FolderTree before = folders.of(matter);
        keeping.remove(lawyer, gone, command());
        arrive(claire, new Place(gone, before));
        arrive(lawyer, new Place(gone, before));
        FolderId one = folder("One", null);
        FolderId other = folder("Other", null);
        arrive(claire, new Place(one, before));
        arrive(lawyer, new Place(other, before));
        folders.change(one, matter, command(), folder -> folder.moveTo(new Place(other, before), lawyer, AT));
        folders.change(other, matter, command(), folder -> folder.moveTo(new Place(one, before), lawyer, AT));
        FolderTree tree = folders.of(matter);
        List<StoredFile> all = new ArrayList<>();
        files.each(lawyer, tree, all::add);

        assertThat(all).hasSize(58);
        for (PersonId person : List.of(CLAIRE, PAUL)) {
            for (Visibility teamsFiles : Visibility.values()) {
                FileAccess access = access(matter, person, teamsFiles);
                Set<FileId> byModel = all.stream()
                        .filter(file -> !file.versions(access, tree).isEmpty())
                        .map(StoredFile::fileId)
                        .collect(Collectors.toSet());
                assertThat(seenBy(access)).containsExactlyInAnyOrderElementsOf(byModel);
            }
        }
    }

    @Test
    void aFolderWithSomethingInItIsNotRemoved() throws IOException {
        FolderId outer = folder("Evidence", null);
        FolderId inner = folder("Drafts", outer);
        FileId file = file(lawyer, inner);

        assertRefused(FileRefusal.FOLDER_NOT_EMPTY, () -> keeping.remove(lawyer, outer, command()));
        assertRefused(FileRefusal.FOLDER_NOT_EMPTY, () -> keeping.remove(lawyer, inner, command()));
        changing.move(lawyer, file, null, command());
        keeping.remove(lawyer, inner, command());

        assertThat(reading.folders(lawyer)).extracting(ListedFolder::id).containsExactly(outer);
    }

    @Test
    void foldersAreInEachOtherOnlySoDeep() {
        FolderId deepest = folder("1", null);
        for (int depth = 2; depth <= KeepingFolders.DEEPEST; depth++) {
            deepest = folder(Integer.toString(depth), deepest);
        }
        FolderId last = deepest;

        assertRefused(FileRefusal.FOLDER_TOO_DEEP, () -> folder("too deep", last));
    }

    private static List<@Nullable Visibility> choices() {
        List<@Nullable Visibility> choices = new ArrayList<>(List.of(Visibility.values()));
        choices.add(null);
        return choices;
    }

    private void decide(FolderId folder, @Nullable Visibility choice) {
        if (choice != null) {
            keeping.decide(lawyer, folder, choice, command());
        }
    }

    private void decide(FileId file, @Nullable Visibility choice) {
        if (choice != null) {
            changing.decide(lawyer, file, choice, command());
        }
    }

    private FileId file(FileAccess by, @Nullable FolderId folder) throws IOException {
        return adding.add(by, folder, upload("nda.pdf", Samples.PDF), command())
                .value()
                .fileId();
    }

    /** A file whose folder was there when somebody began to send it. */
    private void arrive(FileAccess by, Place where) {
        FileId id = new FileId(UUID.randomUUID().toString());
        Content content = new Content(ContentId.random(), matter, FileType.PDF, 100, "hash", AT);
        files.add(StoredFile.added(id, by, where, new FileName("nda.pdf"), content, AT), Given.keyed(id.value()));
    }

    private FolderId folder(String name, @Nullable FolderId parent) {
        return keeping.add(lawyer, new FileName(name), parent, command())
                .value()
                .folderId();
    }

    private List<FileId> seenBy(FileAccess access) {
        return reading.page(access, PageRequest.first(100)).items().stream()
                .map(ListedFile::id)
                .toList();
    }

    private void assertNotFound(FileAccess access, FileId id) {
        assertRefused(StandardRefusal.NOT_FOUND, () -> reading.find(access, id));
        assertRefused(StandardRefusal.NOT_FOUND, () -> reading.open(access, id, null));
    }

    private static void assertRefused(Refusal refusal, Attempt attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::make)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @FunctionalInterface
    private interface Attempt {

        void make() throws Exception;
    }
}
