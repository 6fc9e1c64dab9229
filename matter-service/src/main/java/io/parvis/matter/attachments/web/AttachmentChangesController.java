package io.parvis.matter.attachments.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.files.ChangingFiles;
import io.parvis.files.FileId;
import io.parvis.files.ListedFile;
import io.parvis.files.ReadingFiles;
import io.parvis.files.Shelf;
import io.parvis.files.Visibility;
import io.parvis.files.web.FileView;
import io.parvis.matter.attachments.ReachingAttachments;
import io.parvis.matter.matters.MatterId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;

@RestController
@RequestMapping("/api/main/matters/{id}/attachments/{fileId}")
@Tag(name = "Attachments", description = "For lawyers, who keep them, and admins, who read them")
class AttachmentChangesController {

    private final ReachingAttachments reaching;
    private final ReadingFiles reading;
    private final ChangingFiles changing;

    AttachmentChangesController(ReachingAttachments reaching, ReadingFiles reading, ChangingFiles changing) {
        this.reaching = reaching;
        this.reading = reading;
        this.changing = changing;
    }

    @PostMapping("/show")
    @Operation(summary = "Shows a file to the requester's side, whatever folder it is in")
    ResponseEntity<FileView> show(
            Viewer viewer, @PathVariable String id, @PathVariable String fileId, Command command) {
        return decided(viewer, id, fileId, Visibility.SHOWN, command);
    }

    @PostMapping("/hide")
    @Operation(summary = "Hides a file from the requester's side, but from who sent it")
    ResponseEntity<FileView> hide(
            Viewer viewer, @PathVariable String id, @PathVariable String fileId, Command command) {
        return decided(viewer, id, fileId, Visibility.HIDDEN, command);
    }

    @PostMapping("/inherit")
    @Operation(summary = "Lets a file be as its folder is, whatever was decided about it")
    ResponseEntity<FileView> inherit(
            Viewer viewer, @PathVariable String id, @PathVariable String fileId, Command command) {
        return decided(viewer, id, fileId, null, command);
    }

    @PostMapping("/folder")
    @Operation(summary = "Moves a file into a folder, or to the top")
    ResponseEntity<FileView> move(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String fileId,
            @RequestBody MoveFileRequest body,
            Command command) {
        Shelf shelf = reaching.toWork(viewer, new MatterId(id));
        FileId file = new FileId(fileId);
        changing.move(shelf.access(), file, FolderIds.of(body.folderId()), command);
        return shown(shelf, file);
    }

    @PostMapping("/versions/{number}/give")
    @Operation(summary = "Gives the requester's side the team's version of a file that came from there")
    ResponseEntity<FileView> give(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String fileId,
            @PathVariable int number,
            Command command) {
        Shelf shelf = reaching.toWork(viewer, new MatterId(id));
        FileId file = new FileId(fileId);
        changing.give(shelf.access(), file, number, command);
        return shown(shelf, file);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes a file with all its versions")
    void remove(Viewer viewer, @PathVariable String id, @PathVariable String fileId, Command command) {
        Shelf shelf = reaching.toWork(viewer, new MatterId(id));
        changing.remove(shelf.access(), new FileId(fileId), command);
    }

    private ResponseEntity<FileView> decided(
            Viewer viewer, String id, String fileId, @Nullable Visibility choice, Command command) {
        Shelf shelf = reaching.toWork(viewer, new MatterId(id));
        FileId file = new FileId(fileId);
        changing.decide(shelf.access(), file, choice, command);
        return shown(shelf, file);
    }

    private ResponseEntity<FileView> shown(Shelf shelf, FileId id) {
        ListedFile file = reading.find(shelf.access(), id);
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(file.version())).body(FileView.from(file, shelf.names()));
    }
}
