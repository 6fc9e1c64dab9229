package io.parvis.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.directory.TestDirectory;

/** Who looks at the files of a thing, and what they command. */
final class Given {

    /** Where a file is of a thing without folders. */
    static final Place TOP = new Place(null, new FolderTree(List.of()));

    private static final TestDirectory DIRECTORY = new TestDirectory();

    private Given() {}

    static FileOwner matter() {
        return new FileOwner("matters", UUID.randomUUID().toString());
    }

    static FileAccess access(FileOwner owner, PersonId person) {
        return access(owner, person, Visibility.HIDDEN);
    }

    static FileAccess access(FileOwner owner, PersonId person, Visibility teamsFiles) {
        return FileAccess.of(owner, DIRECTORY.viewer(person), teamsFiles);
    }

    static Command command() {
        return new Command(UUID.randomUUID().toString(), null, Actor.SYSTEM, null);
    }

    static Command keyed(String id) {
        return new Command(id, "POST /files", Actor.SYSTEM, null);
    }

    static byte[] bytes(Download download) throws IOException {
        try (InputStream content = download.source().open(0)) {
            return content.readAllBytes();
        }
    }
}
