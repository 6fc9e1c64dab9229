package io.parvis.benchmarks.measure;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The histogram {@code parvis.events.delay} of one service's consumers, as Prometheus reads it: for each consumer, how many events were
 * applied within how many seconds of when they happened.
 */
public record EventDelays(Map<String, TreeMap<Double, Long>> buckets) {

    private static final Pattern BUCKET =
            Pattern.compile("(?m)^parvis_events_delay_seconds_bucket\\{([^}]*)} ([0-9.eE+]+)");
    private static final Pattern LABEL = Pattern.compile("(consumer|le)=\"([^\"]*)\"");

    /** Reads what {@code /actuator/prometheus} answers. */
    public static EventDelays parse(String metrics) {
        Map<String, TreeMap<Double, Long>> buckets = new TreeMap<>();
        BUCKET.matcher(metrics).results().forEach(line -> {
            Map<String, String> labels = LABEL.matcher(line.group(1))
                    .results()
                    .collect(Collectors.toMap(label -> label.group(1), label -> label.group(2)));
            buckets.computeIfAbsent(labels.getOrDefault("consumer", ""), _ -> new TreeMap<>())
                    .put(bound(labels.getOrDefault("le", "+Inf")), count(line));
        });
        return new EventDelays(buckets);
    }

    private static double bound(String le) {
        return le.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(le);
    }

    private static long count(MatchResult line) {
        return (long) Double.parseDouble(line.group(2));
    }

    /** What came in since an earlier reading. */
    public EventDelays since(EventDelays earlier) {
        Map<String, TreeMap<Double, Long>> fresh = new TreeMap<>();
        buckets.forEach((consumer, now) -> {
            Map<Double, Long> before = earlier.buckets.getOrDefault(consumer, new TreeMap<>());
            TreeMap<Double, Long> difference = new TreeMap<>();
            now.forEach((bound, count) -> difference.put(bound, count - before.getOrDefault(bound, 0L)));
            fresh.put(consumer, difference);
        });
        return new EventDelays(fresh);
    }

    public long count(String consumer) {
        return Optional.ofNullable(buckets.get(consumer))
                .map(all -> all.lastEntry().getValue())
                .orElse(0L);
    }

    /** The upper end, in milliseconds, of the bucket that this share falls into: the true figure is at most that. */
    public double atMostMillis(String consumer, double percent) {
        TreeMap<Double, Long> all = buckets.getOrDefault(consumer, new TreeMap<>());
        double wanted = count(consumer) * percent / 100;
        return all.entrySet().stream()
                        .filter(bucket -> bucket.getValue() >= wanted)
                        .map(Map.Entry::getKey)
                        .min(Comparator.naturalOrder())
                        .orElse(Double.POSITIVE_INFINITY)
                * 1000;
    }
}
