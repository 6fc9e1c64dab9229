package io.parvis.files;

/** Tells what first bytes look like. It never reads more than it is given, and unpacks nothing. */
@FunctionalInterface
public interface TypeDetector {

    /** How many bytes it is given, unless the content is shorter. */
    int HEAD = 64 * 1024;

    /** The media type that the bytes begin like, without parameters; {@code application/octet-stream} when they begin like nothing known. */
    String detect(byte[] head);
}
