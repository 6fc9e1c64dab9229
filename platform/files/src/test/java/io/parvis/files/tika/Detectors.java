package io.parvis.files.tika;

import io.parvis.files.TypeDetector;

/** The detector of types as services have it. */
public final class Detectors {

    private Detectors() {}

    public static TypeDetector tika() {
        return new TikaTypes();
    }
}
