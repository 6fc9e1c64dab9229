package io.parvis.files;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@FilesTest
@TestPropertySource(properties = "parvis.files.sweep-pause=1h")
class MongoStoredFilesIT extends StoredFilesSuite {

    private final StoredFiles files;

    @Autowired
    MongoStoredFilesIT(StoredFiles files) {
        this.files = files;
    }

    @Override
    protected StoredFiles files() {
        return files;
    }
}
