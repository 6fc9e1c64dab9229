package io.parvis.files;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@FilesTest
@TestPropertySource(properties = "parvis.files.sweep-pause=1h")
class MongoFoldersIT extends FoldersSuite {

    private final Folders folders;

    @Autowired
    MongoFoldersIT(Folders folders) {
        this.folders = folders;
    }

    @Override
    protected Folders folders() {
        return folders;
    }
}
