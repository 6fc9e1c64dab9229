package io.parvis.notification.live;

import java.util.Set;

import io.parvis.directory.Audience;
import io.parvis.directory.Viewer;

/**
 * A change at the moment at which it happens.
 *
 * @param audience the keys of those who may hear of it, as the owner of what changed says; without any, nobody may
 */
public record Happening(Change change, Set<String> audience) {

    boolean isFor(Viewer viewer) {
        return Audience.isOpenTo(viewer, audience);
    }
}
