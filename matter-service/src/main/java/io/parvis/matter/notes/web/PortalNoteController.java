package io.parvis.matter.notes.web;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.notes.NotingMatters;
import io.parvis.notes.ListedNote;
import io.parvis.notes.NoteId;
import io.parvis.notes.NoteQuestion;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.TaggedCommand;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/portal/matters/{id}/notes")
@Tag(
        name = "Notes in the portal",
        description = "For the requester, who writes them, and those who follow the matter, who read them")
class PortalNoteController {

    private final NotingMatters noting;

    PortalNoteController(NotingMatters noting) {
        this.noting = noting;
    }

    @GetMapping
    @Operation(summary = "The notes to both sides, the newest first")
    Page<PortalNoteView> list(
            Viewer viewer,
            @PathVariable String id,
            @Parameter(description = "writtenAt for the oldest first, or -writtenAt")
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            PageRequest page) {
        return noting.page(viewer, new MatterId(id), NoteQuestion.of(null, sort), page)
                .map(PortalNoteView::from);
    }

    @GetMapping("/{noteId}")
    @Operation(summary = "A note")
    ResponseEntity<PortalNoteView> read(Viewer viewer, @PathVariable String id, @PathVariable String noteId) {
        return PortalNoteView.tagged(noting.read(viewer, new MatterId(id), new NoteId(noteId)));
    }

    @PostMapping
    @Operation(summary = "Writes a note to both sides")
    ResponseEntity<PortalNoteView> write(
            Viewer viewer, @PathVariable String id, @RequestBody PortalNoteRequest body, Command command) {
        PortalNoteView note = PortalNoteView.from(noting.write(viewer, new MatterId(id), body.toForm(), command));
        return ResponseEntity.created(URI.create("/api/portal/matters/" + id + "/notes/" + note.id()))
                .eTag(note.tag())
                .body(note);
    }

    @PutMapping("/{noteId}")
    @Operation(summary = "Changes one's own note, within 15 minutes")
    ResponseEntity<PortalNoteView> edit(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String noteId,
            @RequestBody PortalNoteRequest body,
            TaggedCommand command) {
        MatterId matter = new MatterId(id);
        NoteId note = new NoteId(noteId);
        Command seen = command.on(
                () -> noting.read(viewer, matter, note),
                now -> PortalNoteView.from(now).tag(),
                ListedNote::version);
        return PortalNoteView.tagged(noting.edit(viewer, matter, note, body.toForm(), seen));
    }
}
