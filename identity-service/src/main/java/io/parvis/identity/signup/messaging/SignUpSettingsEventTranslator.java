package io.parvis.identity.signup.messaging;

import java.util.List;

import org.springframework.stereotype.Component;

import io.parvis.events.signups.SignUpSettingsChanged;
import io.parvis.identity.signup.SignUpSettings;
import io.parvis.identity.signup.SignUpSettingsEvent;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** What changed of the settings, by name. */
@Component
class SignUpSettingsEventTranslator implements EventTranslator<SignUpSettings, SignUpSettingsEvent> {

    @Override
    public List<Announcement> translate(SignUpSettings settings, SignUpSettingsEvent event) {
        return switch (event) {
            case SignUpSettingsEvent.Changed(List<String> fields) ->
                List.of(Announcement.of(new SignUpSettingsChanged(fields)));
        };
    }
}
