package io.parvis.identity.people.persistence;

import java.time.Instant;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.identity.people.Ban;

/** That a person is shut out. */
record BanDocument(String reason, String by, Instant at, PersonStatus before) {

    static BanDocument from(Ban ban) {
        return new BanDocument(ban.reason(), ban.by().value(), ban.at(), ban.before());
    }

    Ban toBan() {
        return new Ban(reason, new PersonId(by), at, before);
    }
}
