package io.parvis.request.types.persistence;

import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.request.types.RequestTypes;
import io.parvis.request.types.RequestTypesSuite;
import io.parvis.request.types.TypeVersions;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class MongoRequestTypesIT extends RequestTypesSuite {

    private final RequestTypes types;
    private final TypeVersions versions;

    @Autowired
    MongoRequestTypesIT(RequestTypes types, TypeVersions versions) {
        this.types = types;
        this.versions = versions;
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
