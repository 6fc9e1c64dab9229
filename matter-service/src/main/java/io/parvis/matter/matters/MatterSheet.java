package io.parvis.matter.matters;

import org.jspecify.annotations.Nullable;

/**
 * A matter as a screen shows it, with the names that the directory knows at this moment.
 *
 * @param version       counts the changes of the matter
 * @param requesterName null until the directory knows the requester
 * @param assigneeName  null when there is no assignee, or until the directory knows them
 * @param requesterGone whether the requester can't follow the matter any more, so that it waits for the team to hand it to somebody else
 * @param companyName   null when there is no company, or until the directory knows it
 */
public record MatterSheet(
        Matter matter,
        long version,
        @Nullable String requesterName,
        boolean requesterGone,
        @Nullable String assigneeName,
        @Nullable String companyName) {}
