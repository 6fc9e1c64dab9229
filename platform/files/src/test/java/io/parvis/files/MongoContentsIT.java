package io.parvis.files;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@FilesTest
@TestPropertySource(properties = "parvis.files.sweep-pause=1h")
class MongoContentsIT extends ContentsSuite {

    private final Contents contents;

    @Autowired
    MongoContentsIT(Contents contents) {
        this.contents = contents;
    }

    @Override
    protected Contents contents() {
        return contents;
    }
}
