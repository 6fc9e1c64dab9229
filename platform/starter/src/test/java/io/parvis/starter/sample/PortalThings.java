package io.parvis.starter.sample;

import java.net.URI;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.http.TaggedCommand;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.starter.sample.SampleCallers.SampleCaller;

@RestController
@RequestMapping("/api/portal/things")
class PortalThings {

    private static final long ANY_VERSION = 7;

    @GetMapping
    Page<ThingView> list(SampleCaller caller, PageRequest page) {
        return new Page<>(List.of(new ThingView("limit", Integer.toString(page.limit()))), page.cursor());
    }

    @GetMapping("/{id}")
    ResponseEntity<ThingView> show(SampleCaller caller, @PathVariable String id) {
        ThingView view = new ThingView(id, caller.name());
        return ResponseEntity.ok().eTag(EntityTags.ofContent(view)).body(view);
    }

    @PostMapping
    ResponseEntity<CommandView> add(SampleCaller caller, Command command, @Valid @RequestBody NewThing thing) {
        return ResponseEntity.created(URI.create("/api/portal/things/" + command.id()))
                .body(CommandView.of(command));
    }

    @PostMapping("/{id}/close")
    CommandView close(SampleCaller caller, Command command, @PathVariable String id) {
        return CommandView.of(command);
    }

    @PostMapping("/{id}/rename")
    CommandView rename(SampleCaller caller, TaggedCommand command, @PathVariable String id) {
        return CommandView.of(
                command.on(() -> new ThingView(id, caller.name()), EntityTags::ofContent, _ -> ANY_VERSION));
    }

    @PutMapping("/{id}")
    CommandView replace(SampleCaller caller, Command command, @PathVariable String id) {
        if (id.equals("foreign")) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        command.requireVersion(id, 7);
        return CommandView.of(command);
    }

    record NewThing(
            @NotBlank @Size(max = 20) String name, @Email String email, Integer amount, List<@Valid Part> parts) {}

    record Part(@NotNull @Size(min = 2, max = 5) String label) {}

    record ThingView(String id, String owner) {}

    record CommandView(String id, String fingerprint, String actor, Long expectedVersion) {

        static CommandView of(Command command) {
            return new CommandView(
                    command.id(), command.fingerprint(), command.actor().value(), command.expectedVersion());
        }
    }
}
