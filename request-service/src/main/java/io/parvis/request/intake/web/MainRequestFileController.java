package io.parvis.request.intake.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.files.FileId;
import io.parvis.files.web.Downloads;
import io.parvis.request.intake.AttachingFiles;
import io.parvis.request.intake.RequestId;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main/requests/{id}/files")
@Tag(name = "Intake", description = "For those of the legal team who decide about requests")
class MainRequestFileController {

    private final AttachingFiles attaching;

    MainRequestFileController(AttachingFiles attaching) {
        this.attaching = attaching;
    }

    @GetMapping
    @Operation(summary = "The files of a request, last added first")
    Page<MainRequestFileView> list(Viewer viewer, @PathVariable String id, PageRequest page) {
        return attaching.list(viewer, new RequestId(id), page).map(MainRequestFileView::from);
    }

    @GetMapping("/{fileId}/content")
    @Operation(summary = "Hands a file out")
    void content(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String fileId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Downloads.answer(attaching.open(viewer, new RequestId(id), new FileId(fileId)), request, response);
    }
}
