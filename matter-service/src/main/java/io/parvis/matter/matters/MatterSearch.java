package io.parvis.matter.matters;

/** Which matters somebody wants to see, and in which order (S44). */
public record MatterSearch(MatterFilter filter, MatterOrder order) {

    /** The newest first. */
    public static MatterSearch newest(MatterFilter filter) {
        return new MatterSearch(filter, MatterOrder.NEWEST_FIRST);
    }
}
