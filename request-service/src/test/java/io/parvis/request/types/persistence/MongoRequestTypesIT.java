package io.parvis.request.types.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.request.types.Categories;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypes;
import io.parvis.request.types.RequestTypesSuite;
import io.parvis.request.types.Target;
import io.parvis.request.types.TypeDraft;
import io.parvis.request.types.TypeDraft.HandlingDraft;
import io.parvis.request.types.TypeFilter;
import io.parvis.request.types.TypeFixture;
import io.parvis.request.types.TypeStatus;
import io.parvis.request.types.TypeVersions;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.spring.AskedQueries;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@Import(AskedQueries.class)
class MongoRequestTypesIT extends RequestTypesSuite {

    private final MongoRequestTypes types;
    private final MongoTypeVersions versions;
    private final Categories categories;
    private final MongoOperations mongo;
    private final AskedQueries asked;
    private final TestDirectory directory = new TestDirectory();

    @Autowired
    MongoRequestTypesIT(
            MongoRequestTypes types,
            MongoTypeVersions versions,
            Categories categories,
            MongoOperations mongo,
            AskedQueries asked) {
        this.types = types;
        this.versions = versions;
        this.categories = categories;
        this.mongo = mongo;
        this.asked = asked;
    }

    @BeforeEach
    void givenNothingWasAsked() {
        asked.forget();
    }

    /** The team sees all types, so that nothing but their order selects any. */
    @Test
    void hasAnIndexForTheTeamsListWhateverIsFiltered() {
        Viewer lawyer = directory.viewer(TestDirectory.LAWYER);

        types.page(lawyer, new TypeFilter(null, null), PageRequest.first(20));
        types.page(lawyer, new TypeFilter(TypeStatus.PUBLISHED, Target.CONTRACT), PageRequest.first(20));

        asked.assertIndexed(mongo, "request-types");
    }

    @Test
    void hasAnIndexForWhatIsOffered() {
        types.offered(directory.viewer(TestDirectory.CLAIRE), Set.of(TestDirectory.ACME));

        asked.assertIndexed(mongo, "request-types", "state.status", "state.offeredTo");
    }

    /** Everybody reads all of the few dozens. */
    @Test
    void hasAnIndexForTheCategories() {
        categories.all();

        asked.assertIndexed(mongo, "request-categories");
    }

    @Test
    void countsWhomDraftsAndVersionsNameToAnswerForTheirRequests() {
        PersonId assignee = new PersonId(UUID.randomUUID().toString());
        TypeDraft draft = TypeFixture.aDraft(new HandlingDraft(false, false, null, assignee.value(), null));
        RequestType type = RequestType.draft(TypeFixture.anId(), draft);

        types.add(type, TypeFixture.adding(type));
        versions.keep(UUID.randomUUID().toString(), type.typeId(), 1, draft);

        assertThat(types.to(assignee)).isEqualTo(1);
        assertThat(versions.to(assignee)).isEqualTo(1);
        assertThat(types.to(new PersonId("nobody"))).isZero();
        assertThat(versions.to(new PersonId("nobody"))).isZero();
    }

    @Override
    protected RequestTypes types() {
        return types;
    }

    @Override
    protected TypeVersions versions() {
        return versions;
    }
}
