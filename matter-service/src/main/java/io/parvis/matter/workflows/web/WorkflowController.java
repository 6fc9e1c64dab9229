package io.parvis.matter.workflows.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.SettingWorkflows;
import io.parvis.matter.workflows.Workflow;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.http.EntityTags;

@RestController
@RequestMapping("/api/main/matter-workflows")
@Tag(name = "Workflows of matters", description = "For admins, who make them, and the whole team, which reads them")
class WorkflowController {

    private final SettingWorkflows setting;

    WorkflowController(SettingWorkflows setting) {
        this.setting = setting;
    }

    @GetMapping
    @Operation(summary = "The workflow of every kind")
    WorkflowsView list(Viewer viewer) {
        return WorkflowsView.from(setting.all());
    }

    @GetMapping("/{kind}")
    @Operation(summary = "The workflow of a kind")
    ResponseEntity<WorkflowView> read(Viewer viewer, @PathVariable MatterKind kind) {
        return versioned(setting.read(kind));
    }

    @PutMapping("/{kind}")
    @Operation(summary = "Makes matters of a kind take another course")
    ResponseEntity<WorkflowView> change(
            Viewer viewer, @PathVariable MatterKind kind, @RequestBody ChangeWorkflowRequest body, Command command) {
        return versioned(setting.change(viewer, kind, body.toForm(), command));
    }

    private static ResponseEntity<WorkflowView> versioned(Stored<Workflow> workflow) {
        return ResponseEntity.ok()
                .eTag(EntityTags.ofVersion(workflow.version()))
                .body(WorkflowView.from(workflow.value()));
    }
}
