package io.parvis.files.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Names;
import io.parvis.files.ListedFile;
import io.parvis.files.ListedFolder;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.paging.Page;

/**
 * Folders and files as the requester's side sees them.
 *
 * @param folders    all of them, on each page
 * @param items      the files, last added first
 * @param nextCursor where the next page of files starts, null on the last page
 */
public record PortalFilesView(
        List<PortalFolderView> folders,
        List<PortalFileView> items,
        @Nullable String nextCursor) {

    /** What somebody sees. */
    public static PortalFilesView from(List<ListedFolder> folders, Page<ListedFile> files, Actor viewer, Names names) {
        return new PortalFilesView(
                folders.stream().map(PortalFolderView::from).toList(),
                files.items().stream()
                        .map(file -> PortalFileView.from(file, viewer, names))
                        .toList(),
                files.nextCursor());
    }
}
