package io.parvis.benchmarks.journey;

/** Something that takes things in, and shows what became of them a moment later. */
interface Road {

    /**
     * Takes a thing in for good and returns what to look for.
     *
     * @throws Exception if it was not taken in
     */
    String submit(int index) throws Exception;

    /** Whether the document that was looked for can be read now. */
    boolean isWritten(String sought);

    /** Whether people are shown it now; on a road without pages, whoever can read the document is. */
    default boolean isShown(int index, String sought) throws Exception {
        return true;
    }
}
