package io.parvis.matter.filters.web;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.matter.filters.SavedFilter;
import io.parvis.matter.filters.SavedFilterId;
import io.parvis.matter.filters.SavingFilters;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/portal/saved-filters")
@Tag(name = "Saved filters of clients", description = "Each person's own")
class PortalSavedFilterController {

    private final SavingFilters saving;

    PortalSavedFilterController(SavingFilters saving) {
        this.saving = saving;
    }

    @GetMapping
    @Operation(summary = "The asker's filters, by name")
    Page<PortalSavedFilterView> list(Viewer viewer, PageRequest page) {
        return saving.list(viewer, page).map(PortalSavedFilterView::from);
    }

    @PostMapping
    @Operation(summary = "Saves a filter")
    ResponseEntity<PortalSavedFilterView> save(Viewer viewer, @RequestBody SaveFilterRequest body, Command command) {
        Stored<SavedFilter> saved = saving.save(viewer, body.toForm(), command);
        return ResponseEntity.created(URI.create("/api/portal/saved-filters/" + saved.id()))
                .eTag(EntityTags.ofVersion(saved.version()))
                .body(PortalSavedFilterView.from(saved));
    }

    @GetMapping("/{clientFilterId}")
    @Operation(summary = "A filter of the asker's")
    ResponseEntity<PortalSavedFilterView> read(Viewer viewer, @PathVariable String clientFilterId) {
        return PortalSavedFilterView.versioned(saving.find(viewer, new SavedFilterId(clientFilterId)));
    }

    @PutMapping("/{clientFilterId}")
    @Operation(summary = "Makes a filter of the asker's say something else")
    ResponseEntity<PortalSavedFilterView> change(
            Viewer viewer, @PathVariable String clientFilterId, @RequestBody SaveFilterRequest body, Command command) {
        return PortalSavedFilterView.versioned(
                saving.change(viewer, new SavedFilterId(clientFilterId), body.toForm(), command));
    }

    @DeleteMapping("/{clientFilterId}")
    @Operation(summary = "Forgets a filter of the asker's")
    ResponseEntity<Void> delete(Viewer viewer, @PathVariable String clientFilterId, Command command) {
        saving.delete(viewer, new SavedFilterId(clientFilterId), command);
        return ResponseEntity.noContent().build();
    }
}
