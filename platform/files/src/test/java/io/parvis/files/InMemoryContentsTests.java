package io.parvis.files;

class InMemoryContentsTests extends ContentsSuite {

    private final InMemoryContents contents = new InMemoryContents();

    @Override
    protected Contents contents() {
        return contents;
    }
}
