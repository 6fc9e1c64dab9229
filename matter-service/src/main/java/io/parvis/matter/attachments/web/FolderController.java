package io.parvis.matter.attachments.web;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.files.FolderId;
import io.parvis.files.KeepingFolders;
import io.parvis.files.ListedFolder;
import io.parvis.files.ReadingFiles;
import io.parvis.files.Shelf;
import io.parvis.files.Visibility;
import io.parvis.files.web.FolderView;
import io.parvis.matter.attachments.ReachingAttachments;
import io.parvis.matter.matters.MatterId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.http.EntityTags;

@RestController
@RequestMapping("/api/main/matters/{id}/attachments/folders")
@Tag(name = "Folders of attachments", description = "For lawyers, who keep them, and admins, who read them")
class FolderController {

    private final ReachingAttachments reaching;
    private final ReadingFiles reading;
    private final KeepingFolders keeping;

    FolderController(ReachingAttachments reaching, ReadingFiles reading, KeepingFolders keeping) {
        this.reaching = reaching;
        this.reading = reading;
        this.keeping = keeping;
    }

    @GetMapping("/{folderId}")
    @Operation(summary = "A folder")
    ResponseEntity<FolderView> read(Viewer viewer, @PathVariable String id, @PathVariable String folderId) {
        return shown(reaching.toRead(viewer, new MatterId(id)), new FolderId(folderId));
    }

    @PostMapping
    @Operation(summary = "Makes a folder")
    ResponseEntity<FolderView> add(
            Viewer viewer, @PathVariable String id, @RequestBody FolderRequest body, Command command) {
        Shelf shelf = reaching.toWork(viewer, new MatterId(id));
        FolderId added = keeping.add(shelf.access(), body.toName(), body.parent(), command)
                .value()
                .folderId();
        Stored<ListedFolder> folder = reading.folder(shelf.access(), added);
        return ResponseEntity.created(URI.create("/api/main/matters/" + id + "/attachments/folders/" + folder.id()))
                .eTag(EntityTags.ofVersion(folder.version()))
                .body(FolderView.from(folder.value(), shelf.names()));
    }

    @PostMapping("/{folderId}/name")
    @Operation(summary = "Calls a folder otherwise")
    ResponseEntity<FolderView> rename(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String folderId,
            @RequestBody FolderNameRequest body,
            Command command) {
        Shelf shelf = reaching.toWork(viewer, new MatterId(id));
        FolderId folder = new FolderId(folderId);
        reading.folder(shelf.access(), folder);
        keeping.rename(shelf.access(), folder, FolderRequest.name(body.name()), command);
        return shown(shelf, folder);
    }

    @PostMapping("/{folderId}/parent")
    @Operation(summary = "Moves a folder into another one, or to the top, with all that is in it")
    ResponseEntity<FolderView> move(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String folderId,
            @RequestBody MoveFolderRequest body,
            Command command) {
        Shelf shelf = reaching.toWork(viewer, new MatterId(id));
        FolderId folder = new FolderId(folderId);
        keeping.move(shelf.access(), folder, FolderIds.of(body.parentId()), command);
        return shown(shelf, folder);
    }

    @PostMapping("/{folderId}/show")
    @Operation(summary = "Shows a folder to the requester's side, and what is in it where nothing nearer was decided")
    ResponseEntity<FolderView> show(
            Viewer viewer, @PathVariable String id, @PathVariable String folderId, Command command) {
        return decided(viewer, id, folderId, Visibility.SHOWN, command);
    }

    @PostMapping("/{folderId}/hide")
    @Operation(summary = "Hides a folder from the requester's side, and what is in it where nothing nearer was decided")
    ResponseEntity<FolderView> hide(
            Viewer viewer, @PathVariable String id, @PathVariable String folderId, Command command) {
        return decided(viewer, id, folderId, Visibility.HIDDEN, command);
    }

    @PostMapping("/{folderId}/inherit")
    @Operation(summary = "Lets a folder be as the one around it is, whatever was decided about it")
    ResponseEntity<FolderView> inherit(
            Viewer viewer, @PathVariable String id, @PathVariable String folderId, Command command) {
        return decided(viewer, id, folderId, null, command);
    }

    @DeleteMapping("/{folderId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes an empty folder")
    void remove(Viewer viewer, @PathVariable String id, @PathVariable String folderId, Command command) {
        Shelf shelf = reaching.toWork(viewer, new MatterId(id));
        keeping.remove(shelf.access(), new FolderId(folderId), command);
    }

    private ResponseEntity<FolderView> decided(
            Viewer viewer, String id, String folderId, @Nullable Visibility choice, Command command) {
        Shelf shelf = reaching.toWork(viewer, new MatterId(id));
        FolderId folder = new FolderId(folderId);
        keeping.decide(shelf.access(), folder, choice, command);
        return shown(shelf, folder);
    }

    private ResponseEntity<FolderView> shown(Shelf shelf, FolderId id) {
        Stored<ListedFolder> folder = reading.folder(shelf.access(), id);
        return ResponseEntity.ok()
                .eTag(EntityTags.ofVersion(folder.version()))
                .body(FolderView.from(folder.value(), shelf.names()));
    }
}
