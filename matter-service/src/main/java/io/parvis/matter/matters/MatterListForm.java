package io.parvis.matter.matters;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a list of matters, as it came (S43, S44). Whatever is left out does not matter.
 *
 * @param q      beginnings of words of names and numbers
 * @param dates  days where the asker is
 * @param having who has to do with it
 * @param sort   a key of {@link MatterOrder}, with a hyphen before it for the other way round
 */
public record MatterListForm(
        @Nullable String q,
        List<String> kinds,
        List<String> statuses,
        List<String> practiceAreas,
        @Nullable String number,
        @Nullable String name,
        Days dates,
        Ties having,
        @Nullable String sort) {

    public MatterListForm {
        kinds = List.copyOf(kinds);
        statuses = List.copyOf(statuses);
        practiceAreas = List.copyOf(practiceAreas);
    }

    /** Days as ISO 8601 writes them; the last ones are within. */
    public record Days(
            @Nullable String openedFrom,
            @Nullable String openedTo,
            @Nullable String dueFrom,
            @Nullable String dueTo,
            @Nullable String closedFrom,
            @Nullable String closedTo) {}

    /** Ids, and what else only one list asks for. */
    public record Ties(
            @Nullable String assignee,
            @Nullable Boolean assigned,
            @Nullable String company,
            @Nullable String requester,
            @Nullable String origin,
            @Nullable Boolean requesterGone) {

        /** What a client may ask for: whose it is. */
        public static Ties of(@Nullable String requester) {
            return new Ties(null, null, null, requester, null, null);
        }
    }
}
