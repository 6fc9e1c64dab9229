package io.parvis.identity.signup.persistence;

import java.util.function.Consumer;

import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.identity.signup.SettingsOfSignUps;
import io.parvis.identity.signup.SignUpSettings;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/** The settings in MongoDB; those of a new installation are made when they are first asked for, once, by whichever replica. */
class MongoSettingsOfSignUps implements SettingsOfSignUps {

    private static final Command FIRST = new Command(SignUpSettings.ID, null, Actor.SYSTEM, null);

    private final AggregateStore<SignUpSettings> store;

    MongoSettingsOfSignUps(AggregateStore<SignUpSettings> store) {
        this.store = store;
    }

    @Override
    public Stored<SignUpSettings> current() {
        return store.find(SignUpSettings.ID, new Criteria()).orElseGet(() -> store.add(SignUpSettings.first(), FIRST));
    }

    @Override
    public Stored<SignUpSettings> change(Command command, Consumer<SignUpSettings> verb) {
        Stored<SignUpSettings> before = current();
        return store.change(SignUpSettings.ID, new Criteria(), command, verb).orElse(before);
    }
}
