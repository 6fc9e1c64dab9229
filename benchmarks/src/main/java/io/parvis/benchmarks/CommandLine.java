package io.parvis.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to measure and how long.
 *
 * @param scenarios their names, in order
 * @param numbers   by option: {@code --seconds}, {@code --pairs}, {@code --rate}, {@code --events}, {@code --rows},
 *                  {@code --megabytes}
 */
record CommandLine(List<String> scenarios, Map<String, Integer> numbers) {

    static final String USAGE = """
            ./parvis benchmark [SCENARIO…]
              journey    from the accepted submission to the readable matter, beside its floor, at 20 and 50 a second
              directory  from commit to consumed in four services, at 50 commands a second that no mail follows
              delivery   from commit to consumed, at 50 submissions a second, three mails after each
              gateway    throughput, CPU and waits through the gateway, beside direct and nginx
              upload     a file of 100 MB into a matter and out of it: the heaps on the way, and its speed beside a plain server's
              relay      draining a full outbox, beside Kafka's own producer test
              export     a workbook of 100,000 rows, beside the writing library alone and the cursor drained
              start      cold start and memory of the whole system, without and with start caches
            The first five need a running system (./parvis up), which is what is measured without a SCENARIO; start needs that none runs.
              --seconds N   how long each side of a pair lasts      --pairs N      how many pairs
              --rate N      commands a second                       --events N     how many events are drained
              --rows N      rows of the workbook                    --megabytes N  size of the file, 100 at most""";

    private static final List<String> SCENARIOS =
            List.of("journey", "directory", "delivery", "gateway", "upload", "relay", "export", "start");
    private static final List<String> NEEDING_A_SYSTEM =
            List.of("journey", "directory", "delivery", "gateway", "upload");
    private static final List<String> OPTIONS =
            List.of("--seconds", "--pairs", "--rate", "--events", "--rows", "--megabytes");

    /** @throws Misuse if it is not understood */
    static CommandLine parse(List<String> arguments) {
        List<String> scenarios = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int next = 0; next < arguments.size(); next++) {
            String word = arguments.get(next);
            if (OPTIONS.contains(word)) {
                next++;
                numbers.put(word, number(word, next < arguments.size() ? arguments.get(next) : ""));
            } else if (SCENARIOS.contains(word)) {
                scenarios.add(word);
            } else if (word.equals("help")) {
                throw new Misuse(USAGE);
            } else {
                throw new Misuse("Not understood: " + word + "\n" + USAGE);
            }
        }
        return new CommandLine(scenarios.isEmpty() ? NEEDING_A_SYSTEM : scenarios, numbers);
    }

    private static int number(String option, String value) {
        if (!value.matches("[1-9]\\d{0,6}")) {
            throw new Misuse(option + " takes a number from 1 on, not: " + value);
        }
        return Integer.parseInt(value);
    }

    int number(String option, int otherwise) {
        return numbers.getOrDefault(option, otherwise);
    }

    /** The command line is not understood; the message says what is. */
    static final class Misuse extends RuntimeException {

        Misuse(String message) {
            super(message);
        }
    }
}
