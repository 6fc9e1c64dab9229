package io.parvis.directory;

import java.util.Optional;

import io.parvis.starter.security.CallerDirectory;

/** The people of the directory as callers. */
final class DirectoryCallers implements CallerDirectory {

    private final People people;
    private final Viewers viewers;

    DirectoryCallers(People people, Viewers viewers) {
        this.people = people;
        this.viewers = viewers;
    }

    @Override
    public Optional<Viewer> find(String subject) {
        return people.findBySubject(subject).flatMap(viewers::of);
    }
}
