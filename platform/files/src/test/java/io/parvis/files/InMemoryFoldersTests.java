package io.parvis.files;

class InMemoryFoldersTests extends FoldersSuite {

    private final InMemoryFolders folders = new InMemoryFolders();

    @Override
    protected Folders folders() {
        return folders;
    }
}
