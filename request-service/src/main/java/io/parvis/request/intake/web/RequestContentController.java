package io.parvis.request.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.request.intake.ConvertingRequests;
import io.parvis.request.intake.RequestId;

@RestController
@Tag(name = "Request content", description = "For Parvis's own services; where events of requests point to")
class RequestContentController {

    private final ConvertingRequests converting;

    RequestContentController(ConvertingRequests converting) {
        this.converting = converting;
    }

    @GetMapping("/internal/requests/{id}/content")
    @Operation(summary = "A request with its answers, for a service that makes something of it")
    RequestContentView read(@PathVariable String id) {
        return RequestContentView.from(converting.content(new RequestId(id)));
    }
}
