package io.parvis.identity.signup.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.identity.signup.SettingSignUps;
import io.parvis.identity.signup.SignUpSettings;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.http.EntityTags;

/** Who may sign up (S3, S20). */
@RestController
@RequestMapping("/api/main/settings/sign-up")
@Tag(name = "Settings")
class SignUpSettingsController {

    private final SettingSignUps setting;

    SignUpSettingsController(SettingSignUps setting) {
        this.setting = setting;
    }

    @GetMapping
    @Operation(summary = "Shows who may sign up")
    ResponseEntity<SignUpSettingsView> show(Viewer viewer) {
        return shown(setting.show(viewer));
    }

    @PutMapping
    @Operation(summary = "Decides who may sign up")
    ResponseEntity<SignUpSettingsView> change(
            Viewer viewer, @RequestBody SignUpSettingsRequest request, Command command) {
        return shown(setting.change(viewer, request.toForm(), command));
    }

    private static ResponseEntity<SignUpSettingsView> shown(Stored<SignUpSettings> settings) {
        return ResponseEntity.ok()
                .eTag(EntityTags.ofVersion(settings.version()))
                .body(SignUpSettingsView.from(settings.value().rules()));
    }
}
