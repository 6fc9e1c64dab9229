package io.parvis.starter.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.starter.consumer.ParkedEvents;
import io.parvis.starter.consumer.ParkedEvents.ParkedAggregate;
import io.parvis.starter.consumer.ParkedEvents.ParkedEvent;
import io.parvis.starter.consumer.ParkedEvents.Replay;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.security.Operator;

@RestController
@RequestMapping("/internal/operations/parked")
@Tag(
        name = "Parked events",
        description = "For operations: events that this service could not apply, never their content")
class ParkedEventsController {

    private final ParkedEvents parked;

    ParkedEventsController(ParkedEvents parked) {
        this.parked = parked;
    }

    @GetMapping
    @Operation(summary = "The aggregates of which events are parked, the longest parked first")
    Page<ParkedAggregate> list(Operator operator, PageRequest page) {
        return parked.list(page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them")
    ParkedAggregate read(Operator operator, @PathVariable String id) {
        return parked.read(id);
    }

    @GetMapping("/{id}/events")
    @Operation(summary = "Its parked events, in the order in which a replay applies them")
    Page<ParkedEvent> events(Operator operator, @PathVariable String id, PageRequest page) {
        return parked.events(id, page);
    }

    @PostMapping("/{id}/replay")
    @Operation(summary = "Applies its parked events in their order, until none is left or one fails again")
    Replay replay(Operator operator, @PathVariable String id) {
        return parked.replay(id, operator.name());
    }
}
