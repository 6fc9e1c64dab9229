package io.parvis.e2e;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Somebody who reads all that they are let to.
 *
 * @param surface what they use: {@code portal} or {@code main}
 * @param program that asks in their name
 */
record Reader(String name, String email, String surface, Supplier<Program> program) {

    static Reader client(Parvis parvis, String username) {
        return new Reader(username, parvis.emailOf(username), "portal", () -> parvis.as(username));
    }

    static Reader member(Parvis parvis, String username) {
        return new Reader(username, parvis.emailOf(username), "main", () -> parvis.as(username));
    }

    /** Whether they are answered at a path of their surface. */
    boolean sees(String path) {
        return program.get().get("/api/" + surface + "/" + path).status() == 200;
    }

    boolean isClient() {
        return surface.equals("portal");
    }

    /** Their open page. */
    LivePage live() {
        return program.get().live("/api/" + surface + "/stream");
    }

    /** What they find and are not to, and what they don't find and are to. */
    Set<String> findings(ReadableRoutes routes, List<Examples> things, List<Canary> canaries, Standing standing) {
        Map<String, String> answers = routes.read(program.get(), things);
        Set<String> findings = new TreeSet<>();
        for (Canary canary : canaries) {
            List<String> found = answers.entrySet().stream()
                    .filter(answer -> canary.isIn(answer.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean may = canary.readers(standing).contains(name);
            if (may && found.isEmpty()) {
                findings.add("%s does not find %s".formatted(name, canary));
            } else if (!found.isEmpty() && canary.isHiddenFrom(name, standing)) {
                findings.add("%s finds %s at %s".formatted(name, canary, found));
            }
        }
        return findings;
    }
}
