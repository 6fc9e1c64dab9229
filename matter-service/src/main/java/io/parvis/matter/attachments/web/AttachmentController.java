package io.parvis.matter.attachments.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.files.AddingFiles;
import io.parvis.files.FileId;
import io.parvis.files.FolderId;
import io.parvis.files.ListedFile;
import io.parvis.files.ReadingFiles;
import io.parvis.files.Shelf;
import io.parvis.files.Upload;
import io.parvis.files.ZippingFiles;
import io.parvis.files.web.Downloads;
import io.parvis.files.web.FileBody;
import io.parvis.files.web.FileView;
import io.parvis.files.web.FilesView;
import io.parvis.files.web.Uploads;
import io.parvis.matter.attachments.ReachingAttachments;
import io.parvis.matter.matters.MatterId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main/matters/{id}")
@Tag(name = "Attachments", description = "For lawyers, who keep them, and admins, who read them")
class AttachmentController {

    private final ReachingAttachments reaching;
    private final ReadingFiles reading;
    private final AddingFiles adding;
    private final ZippingFiles zipping;

    AttachmentController(ReachingAttachments reaching, ReadingFiles reading, AddingFiles adding, ZippingFiles zipping) {
        this.reaching = reaching;
        this.reading = reading;
        this.adding = adding;
        this.zipping = zipping;
    }

    @GetMapping("/attachments")
    @Operation(summary = "The folders and files of a matter, the last added first")
    FilesView list(Viewer viewer, @PathVariable String id, PageRequest page) {
        Shelf shelf = reaching.toRead(viewer, new MatterId(id));
        return FilesView.from(reading.folders(shelf.access()), reading.page(shelf.access(), page), shelf.names());
    }

    @GetMapping("/attachments/{fileId}")
    @Operation(summary = "A file")
    ResponseEntity<FileView> read(Viewer viewer, @PathVariable String id, @PathVariable String fileId) {
        Shelf shelf = reaching.toRead(viewer, new MatterId(id));
        ListedFile file = reading.find(shelf.access(), new FileId(fileId));
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(file.version())).body(FileView.from(file, shelf.names()));
    }

    @PostMapping("/attachments")
    @Operation(
            summary = "Adds a file",
            parameters = @Parameter(name = "folderId", in = ParameterIn.QUERY),
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FileBody.class))))
    ResponseEntity<FileView> add(Viewer viewer, @PathVariable String id, HttpServletRequest request, Command command)
            throws IOException {
        MatterId matter = new MatterId(id);
        reaching.toWork(viewer, matter);
        Upload upload = Uploads.read(request);
        FolderId folder = FolderIds.of(request.getParameter("folderId"));
        var sender = reaching.anew(viewer, now -> reaching.toWork(now, matter));
        FileId added = adding.add(sender, folder, upload, command).value().fileId();
        return added(reaching.toRead(viewer, matter), added);
    }

    @PostMapping("/attachments/{fileId}/versions")
    @Operation(
            summary = "Adds a version of a file; of a client's file it stays with the team until it is given",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FileBody.class))))
    ResponseEntity<FileView> addVersion(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String fileId,
            HttpServletRequest request,
            Command command)
            throws IOException {
        MatterId matter = new MatterId(id);
        FileId known = new FileId(fileId);
        reading.find(reaching.toWork(viewer, matter).access(), known);
        var sender = reaching.anew(viewer, now -> reaching.toWork(now, matter));
        adding.addVersion(sender, known, Uploads.read(request), command);
        return added(reaching.toRead(viewer, matter), known);
    }

    @GetMapping("/attachments/{fileId}/content")
    @Operation(summary = "The bytes of a file, in its latest version or in another")
    void content(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String fileId,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Shelf shelf = reaching.toRead(viewer, new MatterId(id));
        Downloads.answer(reading.open(shelf.access(), new FileId(fileId), version), request, response);
    }

    @GetMapping("/attachments.zip")
    @Operation(summary = "All files, or those that are named, and those in the folders that are")
    void archive(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> file,
            @RequestParam(defaultValue = "") List<String> folder,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Shelf shelf = reaching.toRead(viewer, new MatterId(id));
        var archive = zipping.archive(shelf.access(), ZippingFiles.Selection.of(file, folder));
        Downloads.answer(archive, shelf.archive(), language, request, response);
    }

    private ResponseEntity<FileView> added(Shelf shelf, FileId id) {
        ListedFile file = reading.find(shelf.access(), id);
        String matter = shelf.access().owner().id();
        return ResponseEntity.created(URI.create("/api/main/matters/" + matter + "/attachments/" + id.value()))
                .eTag(EntityTags.ofVersion(file.version()))
                .body(FileView.from(file, shelf.names()));
    }
}
