package io.parvis.files.web;

import io.parvis.files.Side;

/** From where a file or a version of it came. */
public enum FileOrigin {
    PORTAL,
    TEAM;

    static FileOrigin of(Side side) {
        return side == Side.PORTAL ? PORTAL : TEAM;
    }
}
