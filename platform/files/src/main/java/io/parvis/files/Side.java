package io.parvis.files;

import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;

/** From where one looks. */
public enum Side {
    /** The requester's side, in the portal. */
    PORTAL,
    /** The legal team. */
    INTERNAL;

    public static Side of(Viewer viewer) {
        return viewer.kind() == PersonKind.CLIENT ? PORTAL : INTERNAL;
    }
}
