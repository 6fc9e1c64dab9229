package io.parvis.matter.attachments;

import io.parvis.files.FilingCabinet;

/** The copying of files in memory. */
public final class Copying {

    private Copying() {}

    public static CopyingRequestFiles into(FilingCabinet cabinet) {
        return new CopyingRequestFiles(cabinet.adding);
    }
}
