package io.parvis.notification.live.web;

import jakarta.servlet.http.HttpServletResponse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;

@RestController
@RequestMapping("/api/main/stream")
@Tag(name = "Live", description = "What changes, while it does")
class MainStreamController {

    private final Streaming streaming;

    MainStreamController(Streaming streaming) {
        this.streaming = streaming;
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Tells which of the things that the member may see change, as server-sent events")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangeData.class)))
    void follow(
            Viewer viewer,
            HttpMethod method,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEvent,
            HttpServletResponse response) {
        streaming.answer(viewer, method, lastEvent, response);
    }
}
