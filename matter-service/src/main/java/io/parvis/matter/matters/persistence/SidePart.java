package io.parvis.matter.matters.persistence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.matter.matters.RequestersSide;

/** What a matter's document says of the clients who see it, beside the requester and the company, which lists look for. */
record SidePart(List<String> watcherIds, boolean onlyWatchers) {

    static @Nullable SidePart from(@Nullable RequestersSide side) {
        return side == null
                ? null
                : new SidePart(side.watchers().stream().map(PersonId::value).toList(), side.onlyWatchers());
    }

    List<PersonId> watchers() {
        return watcherIds.stream().map(PersonId::new).toList();
    }
}
