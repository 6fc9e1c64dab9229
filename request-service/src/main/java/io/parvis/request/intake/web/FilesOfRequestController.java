package io.parvis.request.intake.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.files.FileId;
import io.parvis.files.web.Downloads;
import io.parvis.request.intake.HandingFilesOver;
import io.parvis.request.intake.RequestId;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.starter.security.ServiceAccount;

@RestController
@RequestMapping("/internal/requests/{id}/files")
@Tag(name = "Request content", description = "For Parvis's own services; where events of requests point to")
class FilesOfRequestController {

    /** Those who make something of a request. */
    private static final Set<String> READERS = Set.of("matter-service", "contract-service");

    private final HandingFilesOver handing;

    FilesOfRequestController(HandingFilesOver handing) {
        this.handing = handing;
    }

    @GetMapping
    @Operation(summary = "All files of a request, for a service that copies them")
    FilesOfRequestView list(ServiceAccount caller, @PathVariable String id) {
        requireReader(caller);
        return FilesOfRequestView.from(handing.list(new RequestId(id)));
    }

    @GetMapping("/{fileId}/content")
    @Operation(summary = "Hands a file of a request out, to a service that copies it")
    void content(
            ServiceAccount caller,
            @PathVariable String id,
            @PathVariable String fileId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        requireReader(caller);
        Downloads.answer(handing.open(new RequestId(id), new FileId(fileId)), request, response);
    }

    private static void requireReader(ServiceAccount caller) {
        if (!READERS.contains(caller.name())) {
            throw new Refused(StandardRefusal.FORBIDDEN);
        }
    }
}
