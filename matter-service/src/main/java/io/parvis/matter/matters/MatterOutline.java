package io.parvis.matter.matters;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/**
 * What the team may know of a restricted matter: that there is one, and whom to ask.
 *
 * @param assignee null when nobody answers for it
 */
public record MatterOutline(MatterNumber number, @Nullable PersonId assignee) {

    /** That of a matter, and no more of it. */
    public static MatterOutline of(Matter matter) {
        return new MatterOutline(matter.state().number(), matter.access().assignee());
    }
}
