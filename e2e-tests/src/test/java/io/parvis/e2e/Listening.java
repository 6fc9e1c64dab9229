package io.parvis.e2e;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The open pages of readers while dials are turned. They are told that something changed, and never of what is not for them at any moment of that time. */
final class Listening implements AutoCloseable {

    private final Map<Reader, LivePage> pages = new ConcurrentHashMap<>();
    private final List<Standing> standings = new ArrayList<>();

    /** Begins while things stand like this. */
    Listening(List<Reader> readers, Standing now) {
        standings.add(now);
        readers.parallelStream().forEach(reader -> pages.put(reader, reader.live()));
        pages.values().forEach(LivePage::awaitReady);
    }

    /** Things stand like this from now on. */
    void turned(Standing now) {
        standings.add(now);
    }

    /** Waits until each page has been told what was said last to those who see it, or that there is nothing more. */
    void awaitAll(Collection<Thing> last, Runnable meanwhile) {
        Map<LivePage, Long> heartbeats =
                pages.values().stream().collect(Collectors.toMap(page -> page, LivePage::heartbeats));
        meanwhile.run();
        pages.forEach((reader, page) -> last.stream()
                .filter(thing -> thing.isFor(reader.name(), standings.getLast()))
                .forEach(thing -> page.awaitNewsOf(thing.id())));
        heartbeats.forEach(LivePage::awaitHeartbeatAfter);
    }

    /** What somebody was told that was not for them, and in which words of somebody's. */
    Set<String> findings(Collection<Thing> things, Collection<Canary> canaries) {
        Set<String> findings = new TreeSet<>();
        pages.forEach((reader, page) -> {
            String heard = String.join("\n", page.lines());
            things.stream()
                    .filter(thing -> heard.contains(thing.id()))
                    .filter(thing -> standings.stream().noneMatch(standing -> thing.isFor(reader.name(), standing)))
                    .forEach(thing -> findings.add("%s is told of %s".formatted(reader.name(), thing)));
            canaries.stream()
                    .filter(canary -> canary.isIn(heard))
                    .forEach(canary -> findings.add("%s is told %s".formatted(reader.name(), canary)));
        });
        return findings;
    }

    @Override
    public void close() {
        pages.values().forEach(LivePage::close);
    }
}
