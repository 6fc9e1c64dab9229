package io.parvis.request.types;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;

import io.parvis.request.forms.Findings;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.DerivedId;

/** A new installation has a catalogue to begin with, which is the legal team's to change from then on. */
@Service
public class FirstRequestTypes {

    private final RequestTypes types;
    private final TypeVersions versions;
    private final Categories categories;
    private final DraftReading drafts;
    private final Clock clock;

    FirstRequestTypes(
            RequestTypes types, TypeVersions versions, Categories categories, DraftReading drafts, Clock clock) {
        this.types = types;
        this.versions = versions;
        this.categories = categories;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** A type as it is published first. */
    public record FirstType(RequestTypeId id, TypeDraft draft) {}

    /** Adds the categories and publishes the types that were never there; however often, and from however many replicas. */
    public void publish(List<Category> ofCatalogue, List<FirstType> firstTypes) {
        ofCatalogue.forEach(category -> categories.add(category, creating(category.id())));
        firstTypes.forEach(this::publish);
    }

    private void publish(FirstType first) {
        Findings findings = new Findings();
        PublishedType version = drafts.read(first.id(), 1, first.draft(), findings)
                .filter(_ -> findings.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(
                        first.id().value() + " can't be published: " + findings.problems()));
        String content = DerivedId.of("first-request-type", first.id().value());
        versions.keep(content, first.id(), 1, first.draft());
        RequestType type = RequestType.draft(first.id(), first.draft());
        type.publish(first.draft(), version, content, Actor.SYSTEM, clock.instant());
        types.add(type, creating(first.id().value()));
    }

    private static Command creating(String id) {
        return new Command(id, null, Actor.SYSTEM, null);
    }
}
