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
@RequestMapping("/api/main/saved-filters")
@Tag(name = "Saved filters of members of the legal team", description = "Each person's own")
class MainSavedFilterController {

    private final SavingFilters saving;

    MainSavedFilterController(SavingFilters saving) {
        this.saving = saving;
    }

    @GetMapping
    @Operation(summary = "The asker's filters, by name")
    Page<MainSavedFilterView> list(Viewer viewer, PageRequest page) {
        return saving.list(viewer, page).map(MainSavedFilterView::from);
    }

    @PostMapping
    @Operation(summary = "Saves a filter")
    ResponseEntity<MainSavedFilterView> save(Viewer viewer, @RequestBody SaveFilterRequest body, Command command) {
        Stored<SavedFilter> saved = saving.save(viewer, body.toForm(), command);
        return ResponseEntity.created(URI.create("/api/main/saved-filters/" + saved.id()))
                .eTag(EntityTags.ofVersion(saved.version()))
                .body(MainSavedFilterView.from(saved));
    }

    @GetMapping("/{memberFilterId}")
    @Operation(summary = "A filter of the asker's")
    ResponseEntity<MainSavedFilterView> read(Viewer viewer, @PathVariable String memberFilterId) {
        return MainSavedFilterView.versioned(saving.find(viewer, new SavedFilterId(memberFilterId)));
    }

    @PutMapping("/{memberFilterId}")
    @Operation(summary = "Makes a filter of the asker's say something else")
    ResponseEntity<MainSavedFilterView> change(
            Viewer viewer, @PathVariable String memberFilterId, @RequestBody SaveFilterRequest body, Command command) {
        return MainSavedFilterView.versioned(
                saving.change(viewer, new SavedFilterId(memberFilterId), body.toForm(), command));
    }

    @DeleteMapping("/{memberFilterId}")
    @Operation(summary = "Forgets a filter of the asker's")
    ResponseEntity<Void> delete(Viewer viewer, @PathVariable String memberFilterId, Command command) {
        saving.delete(viewer, new SavedFilterId(memberFilterId), command);
        return ResponseEntity.noContent().build();
    }
}
