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
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main/matters/{id}/notes")
@Tag(name = "Notes", description = "For members who see the matter; lawyers write to clients, too")
class MainNoteController {

    private final NotingMatters noting;

    MainNoteController(NotingMatters noting) {
        this.noting = noting;
    }

    @GetMapping
    @Operation(summary = "The notes to both sides and those of the team, the newest first")
    Page<MainNoteView> list(
            Viewer viewer,
            @PathVariable String id,
            @Parameter(description = "PORTAL or INTERNAL; both when it is left out")
                    @RequestParam(required = false)
                    @Nullable
                    String audience,
            @Parameter(description = "writtenAt for the oldest first, or -writtenAt")
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            PageRequest page) {
        return noting.page(viewer, new MatterId(id), NoteQuestion.of(audience, sort), page)
                .map(MainNoteView::from);
    }

    @GetMapping("/{noteId}")
    @Operation(summary = "A note")
    ResponseEntity<MainNoteView> read(Viewer viewer, @PathVariable String id, @PathVariable String noteId) {
        return MainNoteView.versioned(noting.read(viewer, new MatterId(id), new NoteId(noteId)));
    }

    @GetMapping("/{noteId}/history")
    @Operation(summary = "What a note has said, the latest first")
    Page<WordingView> history(Viewer viewer, @PathVariable String id, @PathVariable String noteId) {
        return WordingView.allOf(noting.history(viewer, new MatterId(id), new NoteId(noteId)));
    }

    @PostMapping
    @Operation(summary = "Writes a note to both sides, or to the team alone")
    ResponseEntity<MainNoteView> write(
            Viewer viewer, @PathVariable String id, @RequestBody WriteNoteRequest body, Command command) {
        ListedNote note = noting.write(viewer, new MatterId(id), body.toForm(), command);
        return ResponseEntity.created(URI.create(
                        "/api/main/matters/" + id + "/notes/" + note.id().value()))
                .eTag(EntityTags.ofVersion(note.version()))
                .body(MainNoteView.from(note));
    }

    @PutMapping("/{noteId}")
    @Operation(summary = "Changes one's own note, within 15 minutes")
    ResponseEntity<MainNoteView> edit(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String noteId,
            @RequestBody EditNoteRequest body,
            Command command) {
        return MainNoteView.versioned(
                noting.edit(viewer, new MatterId(id), new NoteId(noteId), body.toForm(), command));
    }
}
