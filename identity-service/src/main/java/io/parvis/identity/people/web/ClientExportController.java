package io.parvis.identity.people.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.identity.people.ExportingClients;
import io.parvis.starter.sheets.Spreadsheet;

@RestController
@RequestMapping("/api/main/clients/export.xlsx")
@Tag(name = "Clients")
class ClientExportController {

    private final ExportingClients exporting;

    ClientExportController(ExportingClients exporting) {
        this.exporting = exporting;
    }

    @GetMapping(produces = Spreadsheet.MEDIA_TYPE)
    @Operation(summary = "Gives the clients that a search finds as an Excel workbook, in the asker's language")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string", format = "binary")))
    void export(
            Viewer viewer, @ParameterObject ClientListRequest request, Locale language, HttpServletResponse response)
            throws IOException {
        ClientSheet sheet = new ClientSheet(exporting.export(viewer, request.toForm()), language);
        response.setContentType(Spreadsheet.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(sheet.fileName())
                        .build()
                        .toString());
        sheet.write(response.getOutputStream());
    }
}
