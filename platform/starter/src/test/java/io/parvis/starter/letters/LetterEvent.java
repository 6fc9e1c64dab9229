package io.parvis.starter.letters;

/** What happens to a letter. */
public sealed interface LetterEvent {

    record Posted(String place) implements LetterEvent {}

    record Moved(String place) implements LetterEvent {}

    record Burnt() implements LetterEvent {}
}
