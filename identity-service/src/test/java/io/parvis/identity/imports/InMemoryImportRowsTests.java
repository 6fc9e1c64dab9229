package io.parvis.identity.imports;

class InMemoryImportRowsTests extends ImportRowsSuite {

    private final ImportRows rows = new InMemoryImportRows();

    @Override
    protected ImportRows rows() {
        return rows;
    }
}
