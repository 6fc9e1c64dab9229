package io.parvis.benchmarks.upload;

import java.io.IOException;

/** Where a file is left and fetched again. */
interface Depot {

    /** Leaves the file there; returns the hash of what the depot has, as it says when it has all of it. */
    String leave(LargePdf file) throws IOException, InterruptedException;

    /** Fetches what was left last, and returns the hash of what came. */
    String fetch() throws IOException, InterruptedException;

    /** Takes away what was left last, so that files do not pile up. */
    void clear() throws IOException, InterruptedException;
}
