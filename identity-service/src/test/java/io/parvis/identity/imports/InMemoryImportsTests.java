package io.parvis.identity.imports;

class InMemoryImportsTests extends ImportsSuite {

    private final Imports imports = new InMemoryImports();

    @Override
    protected Imports imports() {
        return imports;
    }
}
