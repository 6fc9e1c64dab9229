package io.parvis.identity.people.persistence;

import java.util.function.Consumer;

import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.identity.people.AdminRoster;
import io.parvis.identity.people.AdminRosters;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;

/** The roster of admins in MongoDB: one document, written only as the version that was read, and made when it is needed first. */
record MongoAdminRosters(AggregateStore<AdminRoster> store) implements AdminRosters {

    private static final Command CHANGE = Command.causedBy("change-admin-roster", AdminRoster.ID);

    @Override
    public void change(Consumer<AdminRoster> verb) {
        if (store.change(AdminRoster.ID, new Criteria(), CHANGE, verb).isEmpty()) {
            store.add(AdminRoster.empty(), CHANGE);
            change(verb);
        }
    }
}
