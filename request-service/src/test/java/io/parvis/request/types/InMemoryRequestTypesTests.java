package io.parvis.request.types;

class InMemoryRequestTypesTests extends RequestTypesSuite {

    private final InMemoryRequestTypes types = new InMemoryRequestTypes();

    @Override
    protected RequestTypes types() {
        return types;
    }

    @Override
    protected TypeVersions versions() {
        return types;
    }
}
