package io.parvis.files;

import java.time.Instant;

import io.parvis.starter.aggregate.Actor;

/**
 * One state of a file's content.
 *
 * @param number 1 for the first one
 * @param name   what it was called where it came from
 * @param side   from where it came
 * @param shown  for the team's version of a file from the portal: whether it was given back to the requester's side
 */
public record FileVersion(
        int number,
        FileName name,
        ContentId content,
        FileType type,
        long size,
        String sha256,
        Side side,
        Actor by,
        Instant at,
        boolean shown) {

    static FileVersion of(int number, FileAccess by, FileName name, Content content, Instant at) {
        return new FileVersion(
                number,
                name,
                content.id(),
                content.type(),
                content.size(),
                content.sha256(),
                by.side(),
                by.actor(),
                at,
                false);
    }

    FileVersion given() {
        return new FileVersion(number, name, content, type, size, sha256, side, by, at, true);
    }
}
