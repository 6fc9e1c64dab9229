package io.parvis.request.types.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.directory.PersonId;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypes;
import io.parvis.request.types.RequestTypesSuite;
import io.parvis.request.types.TypeDraft;
import io.parvis.request.types.TypeDraft.HandlingDraft;
import io.parvis.request.types.TypeFixture;
import io.parvis.request.types.TypeVersions;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class MongoRequestTypesIT extends RequestTypesSuite {

    private final MongoRequestTypes types;
    private final MongoTypeVersions versions;

    @Autowired
    MongoRequestTypesIT(MongoRequestTypes types, MongoTypeVersions versions) {
        this.types = types;
        this.versions = versions;
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
