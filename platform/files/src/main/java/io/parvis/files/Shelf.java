package io.parvis.files;

import io.parvis.directory.Names;

/**
 * The files of a thing, for somebody who was let to them.
 *
 * @param archive what all of them together are called
 * @param names   of those who sent them
 */
public record Shelf(FileAccess access, FileName archive, Names names) {

    /** That of a thing which people call by a number. */
    public static Shelf of(FileAccess access, String number, Names names) {
        return new Shelf(access, new FileName(number + ".zip"), names);
    }
}
