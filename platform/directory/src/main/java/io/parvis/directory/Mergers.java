package io.parvis.directory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Finds one's way among companies of which each says which one it was merged into. */
public final class Mergers {

    private Mergers() {}

    /**
     * Whom a company's name stands for: the last one of those that it was merged into one after the other, as far as they are known. Where two
     * admins merged companies into each other at the same moment, it is the one with the smallest id, for everybody alike.
     *
     * @param mergedInto the company that another one was merged into, or null
     */
    public static <C> Optional<C> heir(
            CompanyId id, Function<CompanyId, Optional<C>> find, Function<C, @Nullable CompanyId> mergedInto) {
        List<CompanyId> ids = new ArrayList<>();
        Optional<C> heir = Optional.empty();
        @Nullable CompanyId next = id;
        while (next != null && !ids.contains(next)) {
            Optional<C> found = find.apply(next);
            if (found.isEmpty()) {
                return heir;
            }
            ids.add(next);
            heir = found;
            next = mergedInto.apply(found.get());
        }
        return next == null
                ? heir
                : smallest(ids.subList(ids.indexOf(next), ids.size())).flatMap(find);
    }

    /**
     * The companies that were merged into this one, directly or not.
     *
     * @param mergedInto those that were merged into a company directly
     */
    public static Set<CompanyId> names(CompanyId heir, Function<CompanyId, Collection<CompanyId>> mergedInto) {
        Set<CompanyId> names = new HashSet<>();
        Deque<CompanyId> open = new ArrayDeque<>(Set.of(heir));
        while (!open.isEmpty()) {
            mergedInto.apply(open.remove()).stream().filter(names::add).forEach(open::add);
        }
        names.remove(heir);
        return names;
    }

    private static Optional<CompanyId> smallest(List<CompanyId> circle) {
        return circle.stream().min(Comparator.comparing(CompanyId::value));
    }
}
