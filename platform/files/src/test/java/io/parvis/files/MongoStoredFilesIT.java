package io.parvis.files;

import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;

import io.parvis.directory.PersonId;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.spring.AskedQueries;

@FilesTest
@Import(AskedQueries.class)
@TestPropertySource(properties = "parvis.files.sweep-pause=1h")
class MongoStoredFilesIT extends StoredFilesSuite {

    private final StoredFiles files;
    private final MongoOperations mongo;
    private final AskedQueries asked;

    @Autowired
    MongoStoredFilesIT(StoredFiles files, MongoOperations mongo, AskedQueries asked) {
        this.files = files;
        this.mongo = mongo;
        this.asked = asked;
    }

    @Override
    protected StoredFiles files() {
        return files;
    }

    @Test
    void hasAnIndexForTheListOfAThing() {
        asked.forget();

        for (PersonId person : List.of(LAWYER, CLAIRE)) {
            FileAccess access = Given.access(Given.matter(), person);
            files.page(access, Given.TOP.folders(), PageRequest.first(20));
            files.each(access, Given.TOP.folders(), _ -> {});
            files.findAll(Set.of(new FileId("one"), new FileId("two")), access, Given.TOP.folders());
        }

        asked.assertIndexed(mongo, "files", "state.owner");
    }
}
