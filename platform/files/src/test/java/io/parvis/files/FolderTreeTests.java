package io.parvis.files;

import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FolderTreeTests {

    private static final FolderId GONE = new FolderId("gone");
    private static final FolderId INNER = new FolderId("inner");
    private static final FolderId OUTER = new FolderId("outer");

    private final FileOwner matter = Given.matter();
    private final FileAccess lawyer = Given.access(matter, LAWYER);
    private final FileAccess claire = Given.access(matter, CLAIRE, Visibility.SHOWN);

    @Test
    void s59WhatIsInAFolderThatIsGoneIsHiddenAndFoundAtTheTop() {
        FolderTree tree = new FolderTree(List.of(folder(INNER, GONE, null), folder(OUTER, null, null)));

        assertThat(tree.choice(null)).isNull();
        assertThat(tree.choice(OUTER)).isNull();
        assertThat(tree.choice(GONE)).isEqualTo(Visibility.HIDDEN);
        assertThat(tree.choice(INNER)).isEqualTo(Visibility.HIDDEN);
        assertThat(tree.decided(null)).containsExactly(OUTER);
        assertThat(tree.decided(Visibility.HIDDEN)).containsExactly(INNER);
        assertThat(tree.visible(claire)).extracting(Folder::folderId).containsExactly(OUTER);
        assertThat(tree.place(GONE, lawyer)).isNull();
        assertThat(tree.place(INNER, lawyer)).isEqualTo(INNER);
    }

    @Test
    void s76WhatWasDecidedForAFolderHoldsWhereverItIs() {
        FolderTree tree = new FolderTree(List.of(folder(INNER, GONE, Visibility.SHOWN)));

        assertThat(tree.choice(INNER)).isEqualTo(Visibility.SHOWN);
    }

    @Test
    void s59FoldersInEachOtherAreHiddenWhateverWasAroundThem() {
        FolderId below = new FolderId("below");
        FolderId shown = new FolderId("shown");
        FolderTree tree = new FolderTree(List.of(
                folder(INNER, OUTER, Visibility.SHOWN),
                folder(OUTER, INNER, null),
                folder(below, OUTER, null),
                folder(shown, OUTER, Visibility.SHOWN)));

        assertThat(tree.decided(Visibility.HIDDEN)).containsExactly(INNER, OUTER, below);
        assertThat(tree.decided(Visibility.SHOWN)).containsExactly(shown);
        assertThat(tree.decided(null)).isEmpty();
        assertThat(tree.visible(claire)).extracting(Folder::folderId).containsExactly(shown);
        assertThat(tree.visible(lawyer)).hasSize(4);
        assertThat(tree.place(INNER, lawyer)).isEqualTo(INNER);
    }

    private Folder folder(FolderId id, @Nullable FolderId parent, @Nullable Visibility choice) {
        return Folder.restore(
                id,
                new FolderState(
                        matter,
                        new FileName(id.value()),
                        parent,
                        choice,
                        Side.INTERNAL,
                        lawyer.actor(),
                        Instant.EPOCH,
                        false,
                        FileHistory.EMPTY));
    }
}
