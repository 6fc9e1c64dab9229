package io.parvis.files.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Names;
import io.parvis.files.ListedFile;
import io.parvis.files.ListedFolder;
import io.parvis.starter.paging.Page;

/**
 * Folders and files as the legal team sees them.
 *
 * @param folders    all of them, on each page
 * @param items      the files, last added first
 * @param nextCursor where the next page of files starts, null on the last page
 */
public record FilesView(
        List<FolderView> folders,
        List<FileView> items,
        @Nullable String nextCursor) {

    public static FilesView from(List<ListedFolder> folders, Page<ListedFile> files, Names names) {
        return new FilesView(
                folders.stream().map(folder -> FolderView.from(folder, names)).toList(),
                files.items().stream().map(file -> FileView.from(file, names)).toList(),
                files.nextCursor());
    }
}
