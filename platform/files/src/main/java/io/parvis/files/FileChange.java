package io.parvis.files;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Actor;

/**
 * What somebody did with a file or a folder (S59); the legal team's alone.
 *
 * @param detail of a version that was given, its number; of a move, the folder's id where it is since then, null for the top; of a folder that was called otherwise,
 *     its name until then
 */
public record FileChange(
        Instant at, Actor by, What what, @Nullable String detail) {

    /** What it was. */
    public enum What {
        SHOWN,
        HIDDEN,
        /** It is as the folder around it is, whatever was decided before. */
        INHERITED,
        /** A version went back to the requester's side. */
        GIVEN,
        MOVED,
        RENAMED,
        REMOVED;

        static What of(@Nullable Visibility choice) {
            if (choice == null) {
                return INHERITED;
            }
            return choice == Visibility.SHOWN ? SHOWN : HIDDEN;
        }
    }

    static FileChange of(FileAccess by, Instant at, What what) {
        return new FileChange(at, by.actor(), what, null);
    }

    static FileChange moved(FileAccess by, Instant at, @Nullable FolderId to) {
        return new FileChange(at, by.actor(), What.MOVED, to == null ? null : to.value());
    }
}
