package io.parvis.benchmarks.journey;

/** Something that takes things in, and shows what became of them a moment later. */
interface Road {

    /**
     * Takes a thing in for good and returns what to look for.
     *
     * @throws Exception if it was not taken in
     */
    String submit(int index) throws Exception;

    /** Whether what was looked for can be read now. */
    boolean canRead(int index, String sought) throws Exception;
}
