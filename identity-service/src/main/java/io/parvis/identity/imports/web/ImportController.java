package io.parvis.identity.imports.web;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import io.parvis.directory.Viewer;
import io.parvis.identity.imports.ImportFile;
import io.parvis.identity.imports.ImportId;
import io.parvis.identity.imports.ListedImport;
import io.parvis.identity.imports.ListingImports;
import io.parvis.identity.imports.ReceivingImports;
import io.parvis.identity.imports.StartingImports;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.ProblemTexts;

@RestController
@RequestMapping("/api/main/imports")
@Tag(name = "Imports")
class ImportController {

    private final ReceivingImports receiving;
    private final ListingImports listing;
    private final StartingImports starting;
    private final ProblemTexts texts = ProblemTexts.load();

    ImportController(ReceivingImports receiving, ListingImports listing, StartingImports starting) {
        this.receiving = receiving;
        this.listing = listing;
        this.starting = starting;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Takes a table of clients and companies (.csv, .xlsx) and checks it; nobody is added yet")
    ResponseEntity<ImportView> receive(Viewer viewer, @RequestPart("file") MultipartFile file, Command command) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        ListedImport received = receiving.receive(viewer, new ImportFile(name, file::getInputStream), command);
        return ResponseEntity.created(
                        URI.create("/api/main/imports/" + received.listed().id()))
                .eTag(EntityTags.ofVersion(received.version()))
                .body(ImportView.from(received));
    }

    @GetMapping
    @Operation(summary = "Lists the imports, last uploaded first")
    Page<ImportView> list(Viewer viewer, PageRequest page) {
        return listing.page(viewer, page).map(ImportView::from);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows an import and how far it is")
    ResponseEntity<ImportView> show(Viewer viewer, @PathVariable String id) {
        return shown(listing.find(viewer, new ImportId(id)));
    }

    @GetMapping("/{id}/rows")
    @Operation(summary = "Lists the rows of an import with what is wrong with them, or only those with errors")
    Page<RowView> rows(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean errors,
            PageRequest page,
            Locale language) {
        return listing.rows(viewer, new ImportId(id), errors, page).map(row -> RowView.from(row, texts, language));
    }

    @PostMapping("/{id}/start")
    @Operation(summary = "Has the rows of an import added, from the first one that is not yet")
    ResponseEntity<ImportView> start(
            Viewer viewer,
            @PathVariable String id,
            @RequestBody(required = false) @Nullable StartImportRequest request,
            Command command) {
        boolean skipping = request != null && request.isSkipping();
        return shown(starting.start(viewer, new ImportId(id), skipping, command));
    }

    @PostMapping("/{id}/stop")
    @Operation(summary = "Adds no more rows of an import until it is started again")
    ResponseEntity<ImportView> stop(Viewer viewer, @PathVariable String id, Command command) {
        return shown(starting.stop(viewer, new ImportId(id), command));
    }

    private static ResponseEntity<ImportView> shown(ListedImport shown) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(shown.version())).body(ImportView.from(shown));
    }
}
