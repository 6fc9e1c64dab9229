package io.parvis.files;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses. A service without one hands out what nobody has looked at. */
@FunctionalInterface
public interface Scanner {

    /**
     * Reads to the end.
     *
     * @return {@link ScanState#CLEAN} or {@link ScanState#INFECTED}
     * @throws IOException if nobody can say: it can't be reached, or it can't take this
     */
    ScanState scan(InputStream content) throws IOException;
}
