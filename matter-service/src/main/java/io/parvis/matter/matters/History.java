package io.parvis.matter.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/**
 * What was made of a matter, oldest first; the legal team's alone. A matter holds the latest lines, written with what they tell; the older ones are filed in pages, which
 * are full and never change.
 *
 * @param filed  how many lines are in pages
 * @param latest those after them
 */
public record History(int filed, List<Change> latest) {

    /** How many lines a filed page has. */
    public static final int PAGE = 100;

    static final History EMPTY = new History(0, List.of());

    /** So many are held before the oldest of them are filed, that what happened last is there with the matter. */
    private static final int MOST_HELD = 2 * PAGE;

    public History {
        latest = List.copyOf(latest);
    }

    /** Keeps pages. */
    @FunctionalInterface
    public interface Filing {

        /** Keeps a page, if it is not kept yet: what a number stands for never changes. */
        void keep(int number, List<Change> lines);
    }

    History with(Change change) {
        List<Change> longer = new ArrayList<>(latest);
        longer.add(change);
        return new History(filed, longer);
    }

    boolean isFull() {
        return latest.size() >= MOST_HELD;
    }

    /** The same with the oldest of the held lines in a page. */
    History filed(Filing filing) {
        filing.keep(filed / PAGE, latest.subList(0, PAGE));
        return new History(filed + PAGE, latest.subList(PAGE, latest.size()));
    }

    /**
     * A part of it, the latest first.
     *
     * @param pages filed pages by their numbers
     * @throws MalformedCursor if the cursor is none that this gave
     */
    public Page<Change> page(PageRequest request, IntFunction<List<Change>> pages) {
        int end = end(request);
        int begin = Math.max(0, end - request.limit());
        List<Change> lines = new ArrayList<>();
        for (int number = begin / PAGE; number * PAGE < Math.min(end, filed); number++) {
            int first = number * PAGE;
            lines.addAll(pages.apply(number).subList(Math.max(begin - first, 0), Math.min(end - first, PAGE)));
        }
        lines.addAll(latest.subList(Math.max(begin - filed, 0), Math.max(end - filed, 0)));
        return new Page<>(lines.reversed(), begin == 0 ? null : Integer.toString(begin));
    }

    /** A line is counted from the first one on, so a page stays the same while lines are added. */
    private int end(PageRequest request) {
        int lines = filed + latest.size();
        String cursor = request.cursor();
        if (cursor == null) {
            return lines;
        }
        if (!cursor.matches("[1-9][0-9]{0,8}") || Integer.parseInt(cursor) > lines) {
            throw new MalformedCursor();
        }
        return Integer.parseInt(cursor);
    }
}
