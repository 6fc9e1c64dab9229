package io.parvis.starter.letters;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Aggregate;

/** A letter on its way. */
public final class Letter implements Aggregate<LetterEvent> {

    private final String id;
    private final @Nullable String code;
    private final List<String> places;
    private final List<LetterEvent> events = new ArrayList<>();
    private String remark;

    public Letter(String id, @Nullable String code, List<String> places, String remark) {
        this.id = id;
        this.code = code;
        this.places = new ArrayList<>(places);
        this.remark = remark;
    }

    public static Letter posted(String id, String place) {
        return registered(id, null, place);
    }

    /** A letter with a code that no other may have. */
    public static Letter registered(String id, @Nullable String code, String place) {
        Letter letter = new Letter(id, code, List.of(place), "");
        letter.events.add(new LetterEvent.Posted(place));
        return letter;
    }

    public void moveTo(String place) {
        if (!places.getLast().equals(place)) {
            places.add(place);
            events.add(new LetterEvent.Moved(place));
        }
    }

    /** There is no such letter any more. */
    public void burn() {
        events.add(new LetterEvent.Burnt());
    }

    /** Nobody else's business. */
    public void remark(String text) {
        remark = text;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<LetterEvent> events() {
        return List.copyOf(events);
    }

    public @Nullable String code() {
        return code;
    }

    public List<String> places() {
        return List.copyOf(places);
    }

    public String remark() {
        return remark;
    }
}
