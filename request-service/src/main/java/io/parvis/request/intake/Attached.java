package io.parvis.request.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * The files of a request, each by its id. What is kept of a file whose upload broke off, or whose removal did, is none of the request.
 *
 * @param sent    went with what was filled in
 * @param added   go with what is filled in next
 * @param dropped those that its requester let go of last; none of them comes back
 */
public record Attached(List<String> sent, List<String> added, List<String> dropped) {

    public static final Attached NOTHING = new Attached(List.of(), List.of(), List.of());

    /** How many files a request has at most. */
    static final int MOST = 50;

    /** Of more, those that are gone for long are forgotten. */
    private static final int MOST_DROPPED = 100;

    public Attached {
        sent = List.copyOf(sent);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }

    /** Whether the file is one of them. */
    public boolean has(String file) {
        return sent.contains(file) || added.contains(file);
    }

    /** Those that answers may name. */
    List<String> all() {
        return Stream.concat(sent.stream(), added.stream()).toList();
    }

    /** Fails if there are too many, or its requester let go of this one. */
    void requireRoomFor(String file) {
        if (sent.size() + added.size() >= MOST) {
            throw new Refused(RequestRefusal.TOO_MANY_FILES);
        }
        if (dropped.contains(file)) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
    }

    Attached adding(String file) {
        return new Attached(sent, with(added, file), dropped);
    }

    Attached dropping(String file) {
        List<String> gone = with(dropped, file);
        return new Attached(
                sent,
                added.stream().filter(each -> !each.equals(file)).toList(),
                gone.subList(Math.max(0, gone.size() - MOST_DROPPED), gone.size()));
    }

    Attached sending() {
        return new Attached(all(), List.of(), dropped);
    }

    private static List<String> with(List<String> files, String file) {
        List<String> all = new ArrayList<>(files);
        all.add(file);
        return all;
    }
}
