package io.parvis.notification.telling;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.notification.affairs.Sight;
import io.parvis.notification.mails.Template;

/**
 * What there is to tell of a request or matter.
 *
 * @param named    those whom the event itself names: a watcher, say, or a member who is mentioned
 * @param hearing  which one; absent when it is about none
 * @param sight    who might hear of it when it happened
 */
public record News(
        Template template, Set<PersonId> named, @Nullable String hearing, Sight sight) {

    public News {
        named = Set.copyOf(named);
    }
}
