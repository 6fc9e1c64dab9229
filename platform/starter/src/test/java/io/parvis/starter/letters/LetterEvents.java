package io.parvis.starter.letters;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.aggregate.WireNames;

/** The published language of letters. */
public final class LetterEvents implements EventTranslator<Letter, LetterEvent>, WireNames {

    public record LetterPosted(
            String letterId, String place, @Nullable String code) {}

    public record LetterMoved(String letterId, String place) {}

    /** Where a letter is now. */
    public record LetterState(String letterId, String place) {}

    @Override
    public List<Announcement> translate(Letter letter, LetterEvent event) {
        return switch (event) {
            case LetterEvent.Posted posted ->
                List.of(
                        Announcement.of(new LetterPosted(letter.id(), posted.place(), letter.code()))
                                .withDataref("/internal/letters/" + letter.id()),
                        state(letter, posted.place()));
            case LetterEvent.Moved moved ->
                List.of(Announcement.of(new LetterMoved(letter.id(), moved.place())), state(letter, moved.place()));
            case LetterEvent.Burnt _ ->
                List.of(
                        Announcement.of(new LetterMoved(letter.id(), "the fire")),
                        Announcement.erasing(LetterState.class));
        };
    }

    private static Announcement state(Letter letter, String place) {
        return Announcement.of(new LetterState(letter.id(), place));
    }

    @Override
    public WireName of(Class<?> payload) {
        if (payload == LetterPosted.class) {
            return new WireName("test.letter.posted.v1", "test.letters", false);
        }
        if (payload == LetterMoved.class) {
            return new WireName("test.letter.moved.v1", "test.letters", false);
        }
        if (payload == LetterState.class) {
            return new WireName("test.letter.state.v1", "test.letters.state", true);
        }
        throw new IllegalArgumentException(payload + " is not published");
    }

    @Override
    public Set<Class<?>> on(String topic) {
        return Stream.of(LetterPosted.class, LetterMoved.class, LetterState.class)
                .filter(payload -> of(payload).topic().equals(topic))
                .collect(Collectors.toUnmodifiableSet());
    }
}
