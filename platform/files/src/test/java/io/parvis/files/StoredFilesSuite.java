package io.parvis.files;

import static io.parvis.files.Given.access;
import static io.parvis.files.Given.command;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** What every store of files does; who sees which of them, {@code FileVisibilityIT} tells at length. */
abstract class StoredFilesSuite {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    private final FileOwner matter = Given.matter();
    private final FileAccess claire = access(matter, CLAIRE);
    private final FileAccess paul = access(matter, PAUL);
    private final FileAccess lawyer = access(matter, LAWYER);
    private final FolderTree none = Given.TOP.folders();

    protected abstract StoredFiles files();

    @Test
    void s59FindsWhatOneSeesOfThisThing() {
        FileId clients = add(claire, null, 0);
        FileId teams = add(lawyer, null, 1);

        assertThat(files().find(clients, paul, none)).isPresent();
        assertThat(files().find(teams, paul, none)).isEmpty();
        assertThat(files().find(teams, lawyer, none)).isPresent();
        assertThat(files().find(teams, access(Given.matter(), LAWYER), none)).isEmpty();
        assertThat(files().change(teams, paul, none, command(), _ -> {})).isEmpty();
    }

    @Test
    void s59FindsThoseOfManyThatOneSees() {
        FileId clients = add(claire, null, 0);
        FileId teams = add(lawyer, null, 1);
        add(claire, null, 2);
        Set<FileId> named = Set.of(clients, teams, new FileId("none"));

        assertThat(files().findAll(named, lawyer, none))
                .extracting(file -> file.value().fileId())
                .containsExactly(teams, clients);
        assertThat(files().findAll(named, paul, none))
                .extracting(file -> file.value().fileId())
                .containsExactly(clients);
        assertThat(files().findAll(named, access(Given.matter(), LAWYER), none)).isEmpty();
        assertThat(files().findAll(Set.of(), lawyer, none)).isEmpty();
    }

    @Test
    void keepsWhatAFileIs() {
        FileId id = add(claire, null, 0);
        FolderId folder = new FolderId("evidence");

        files().change(id, lawyer, none, command(), file -> {
            file.addVersion(lawyer, none, new FileName("counter.pdf"), content(), AT);
            file.give(2, lawyer, none, AT);
            file.moveTo(new Place(folder, none), lawyer, AT);
            file.decide(Visibility.SHOWN, lawyer, none, AT);
        });

        FileState state = files().find(id, paul, none).orElseThrow().value().state();
        assertThat(state.versions()).extracting(FileVersion::number).containsExactly(1, 2);
        assertThat(state.versions().getLast().shown()).isTrue();
        assertThat(state.versions().getLast().side()).isEqualTo(Side.INTERNAL);
        assertThat(state.folder()).isEqualTo(folder);
        assertThat(state.choice()).isEqualTo(Visibility.SHOWN);
        assertThat(state.origin()).isEqualTo(Side.PORTAL);
        assertThat(state.addedAt()).isEqualTo(AT);
        assertThat(state.history().changes())
                .containsExactly(
                        new FileChange(AT, lawyer.actor(), FileChange.What.GIVEN, "2"),
                        FileChange.moved(lawyer, AT, folder),
                        FileChange.of(lawyer, AT, FileChange.What.SHOWN));
    }

    @Test
    void listsTheLastAddedFirstAPageAtATime() {
        FileId first = add(claire, null, 0);
        FileId second = add(claire, null, 1);
        FileId third = add(lawyer, null, 2);

        Page<FileId> page = files().page(lawyer, none, PageRequest.first(2))
                .map(file -> file.value().fileId());

        assertThat(page.items()).containsExactly(third, second);
        assertThat(page.nextCursor()).isNotNull();
        List<FileId> all = new ArrayList<>();
        files().each(paul, none, file -> all.add(file.fileId()));
        assertThat(all).containsExactly(first, second);
    }

    @Test
    void knowsWhichBytesAreNamedAndWhichFoldersAreEmpty() {
        FolderId folder = new FolderId(UUID.randomUUID().toString());
        FileId id = add(lawyer, folder, 0);
        ContentId content = files().find(id, lawyer, none)
                .orElseThrow()
                .value()
                .state()
                .versions()
                .getFirst()
                .content();
        assertThat(files().isNamed(content)).isTrue();
        assertThat(files().hasAnyIn(matter, folder)).isTrue();

        files().change(id, lawyer, none, command(), file -> file.remove(lawyer, none, AT));

        assertThat(files().isNamed(content)).isFalse();
        assertThat(files().hasAnyIn(matter, folder)).isFalse();
        assertThat(files().find(id, lawyer, none)).isEmpty();
    }

    @Test
    void countsWhatAThingHasWhoeverSeesIt() {
        FileId removed = add(claire, null, 0);
        add(lawyer, null, 1);
        add(claire, new FolderId("gone"), 2);
        files().change(removed, lawyer, none, command(), file -> file.remove(lawyer, none, AT));

        assertThat(files().count(matter)).isEqualTo(2);
        assertThat(files().count(Given.matter())).isZero();
    }

    private FileId add(FileAccess by, FolderId folder, long later) {
        FileId id = new FileId(UUID.randomUUID().toString());
        Place where = new Place(folder, none);
        files().add(
                        StoredFile.added(id, by, where, new FileName("nda.pdf"), content(), AT.plusSeconds(later)),
                        Given.keyed(id.value()));
        return id;
    }

    private Content content() {
        return new Content(ContentId.random(), matter, FileType.PDF, 100, "hash", AT);
    }
}
