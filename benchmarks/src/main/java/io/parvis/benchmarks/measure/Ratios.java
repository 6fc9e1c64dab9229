package io.parvis.benchmarks.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What pairs of runs say about one figure: one ratio for each pair, so that a machine that is slow for a while is slow for both.
 *
 * @param sorted at least one, the smallest first
 */
public record Ratios(List<Double> sorted) {

    public Ratios {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("there is no pair");
        }
        sorted = sorted.stream().sorted().toList();
    }

    /** The ratios of figures that were measured in turn. */
    public static Ratios of(List<Double> ours, List<Double> theirs) {
        return new Ratios(IntStream.range(0, Math.min(ours.size(), theirs.size()))
                .mapToObj(pair -> ours.get(pair) / theirs.get(pair))
                .toList());
    }

    public double median() {
        return median(sorted);
    }

    /** The middle one, or the mean of the two in the middle. */
    public static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f-%.2f, %d pairs)",
                median(),
                sorted.getFirst(),
                sorted.getLast(),
                sorted.size());
    }
}
