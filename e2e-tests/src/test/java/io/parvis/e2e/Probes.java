package io.parvis.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/**
 * What claire and paul asked for at Acme, in each service: by who is answered it is seen that the service knows who is where, and what they share. Nina
 * watches what paul asked for.
 *
 * @param ofClaire paths of hers
 * @param ofPaul   paths of his
 * @param watched  those of them that nina is shown
 */
record Probes(Parvis parvis, List<String> ofClaire, List<String> ofPaul, List<String> watched) {

    /** Waits until everybody is answered as things stand. */
    void await(Standing standing) {
        Set<String> ofClaires = standing.sharing("claire");
        Set<String> ofPauls = standing.sharing("paul");
        boolean nina = standing.whereabouts().holds("nina");
        Awaitility.await("what is shared, and who is where, to be known everywhere: " + standing)
                .atMost(Duration.ofMinutes(1))
                .until(() -> Stream.of("claire", "paul")
                                .allMatch(client -> isSeen(client, ofClaire, ofClaires.contains(client))
                                        && isSeen(client, ofPaul, ofPauls.contains(client)))
                        && isSeen("nina", watched, nina));
    }

    private boolean isSeen(String client, List<String> paths, boolean seen) {
        Program program = parvis.as(client);
        return paths.stream().allMatch(path -> program.get(path).status() == (seen ? 200 : 404));
    }
}
