package io.parvis.matter.matters.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.matter.matters.ListingMatters;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.sheets.Spreadsheet;

@RestController
@RequestMapping("/api/portal/matters")
@Tag(name = "Matters in the portal")
class PortalListController {

    private final ListingMatters listing;

    PortalListController(ListingMatters listing) {
        this.listing = listing;
    }

    /** A value is one value, also with a comma in it. */
    @InitBinder
    void takeValuesWhole(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new CustomCollectionEditor(List.class));
    }

    @GetMapping
    @Operation(summary = "The matters that the client may see, and the requests of their side that are none yet")
    Page<PortalRowView> list(Viewer viewer, @ParameterObject PortalListRequest request, PageRequest page) {
        return listing.rows(viewer, request.toForm(), page).map(PortalRowView::from);
    }

    @GetMapping("/counts")
    @Operation(summary = "How many there are by kind, status and practice area, for quick filters")
    PortalCountsView counts(Viewer viewer, @ParameterObject PortalListRequest request) {
        return PortalCountsView.from(listing.counts(viewer, request.toForm()));
    }

    @GetMapping(path = "/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
    @Operation(
            summary = "Gives what the client's list shows under a search as an Excel workbook, in the asker's language")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string", format = "binary")))
    void export(
            Viewer viewer, @ParameterObject PortalListRequest request, Locale language, HttpServletResponse response)
            throws IOException {
        new MatterWorkbook(listing.export(viewer, request.toForm()), Column.PORTAL, language).answer(response);
    }
}
