package io.parvis.files;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;

import io.parvis.testsupport.spring.AskedQueries;

@FilesTest
@Import(AskedQueries.class)
@TestPropertySource(properties = "parvis.files.sweep-pause=1h")
class MongoFoldersIT extends FoldersSuite {

    private final Folders folders;
    private final MongoOperations mongo;
    private final AskedQueries asked;

    @Autowired
    MongoFoldersIT(Folders folders, MongoOperations mongo, AskedQueries asked) {
        this.folders = folders;
        this.mongo = mongo;
        this.asked = asked;
    }

    @Override
    protected Folders folders() {
        return folders;
    }

    @Test
    void hasAnIndexForTheFoldersOfAThing() {
        asked.forget();

        folders.of(Given.matter());

        asked.assertIndexed(mongo, "folders", "state.owner");
    }
}
