package io.parvis.request.intake.web;

import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.request.intake.ConvertingRequests;
import io.parvis.request.intake.RecallingRequests;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestId;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.starter.security.ServiceAccount;

@RestController
@Tag(name = "Request content", description = "For Parvis's own services; where events of requests point to")
class RequestContentController {

    /** Those who make something of a request, or write of it. */
    private static final Set<String> READERS = Set.of("matter-service", "contract-service", "notification-service");

    private final ConvertingRequests converting;
    private final RecallingRequests recalling;

    RequestContentController(ConvertingRequests converting, RecallingRequests recalling) {
        this.converting = converting;
        this.recalling = recalling;
    }

    @GetMapping("/internal/requests/{id}/content")
    @Operation(summary = "A request with its answers, for a service that makes something of it")
    RequestContentView read(ServiceAccount caller, @PathVariable String id) {
        if (!READERS.contains(caller.name())) {
            throw new Refused(StandardRefusal.FORBIDDEN);
        }
        Request request = converting.content(new RequestId(id));
        return RequestContentView.from(request, recalling.submitted(request));
    }
}
