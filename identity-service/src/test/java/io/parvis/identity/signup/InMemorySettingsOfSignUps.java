package io.parvis.identity.signup;

import java.util.List;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Settings that are forgotten. */
public final class InMemorySettingsOfSignUps implements SettingsOfSignUps {

    private final InMemoryStore<SignUpSettings, SignUpSettingsEvent> settings =
            new InMemoryStore<>(each -> SignUpSettings.restore(each.rules()));

    /** What happened, oldest first. */
    public List<SignUpSettingsEvent> events() {
        return settings.events();
    }

    @Override
    public Stored<SignUpSettings> current() {
        return settings.find(SignUpSettings.ID)
                .orElseGet(() ->
                        settings.add(SignUpSettings.first(), new Command(SignUpSettings.ID, null, Actor.SYSTEM, null)));
    }

    @Override
    public Stored<SignUpSettings> change(Command command, Consumer<SignUpSettings> verb) {
        Stored<SignUpSettings> before = current();
        return settings.change(SignUpSettings.ID, _ -> true, command, verb).orElse(before);
    }
}
