package io.parvis.files;

class InMemoryStoredFilesTests extends StoredFilesSuite {

    private final InMemoryStoredFiles files = new InMemoryStoredFiles();

    @Override
    protected StoredFiles files() {
        return files;
    }
}
