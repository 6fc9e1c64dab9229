package io.parvis.localstack;

/**
 * How much of the system runs, and whether it remembers.
 *
 * @param replicas processes of each service; the gateway is always one
 * @param inMemoryDatabase whether the database keeps everything in memory; then everything else begins empty at each start, too
 */
public record Extent(int replicas, boolean inMemoryDatabase) {

    /** More do not fit on a desk. */
    public static final int MOST_REPLICAS = 4;

    /** One of each, and a database that keeps what was written. */
    public static final Extent USUAL = new Extent(1, false);

    /** Fails with an {@link IllegalArgumentException} unless there are between one and {@value #MOST_REPLICAS} replicas. */
    public Extent {
        if (replicas < 1 || replicas > MOST_REPLICAS) {
            throw new IllegalArgumentException("Between 1 and " + MOST_REPLICAS + " replicas, not " + replicas);
        }
    }
}
