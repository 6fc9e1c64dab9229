package io.parvis.request.types;

/** What happens to a request type. */
public sealed interface RequestTypeEvent {

    /** Somebody began to write it. */
    record Drafted() implements RequestTypeEvent {}

    /** Its draft says something else. */
    record Edited() implements RequestTypeEvent {}

    /** A version of it is in the catalogue. */
    record Published(int version) implements RequestTypeEvent {}

    /** It is no longer in the catalogue. */
    record Retired(int version) implements RequestTypeEvent {}

    /** It was given up before it was ever published. */
    record GivenUp() implements RequestTypeEvent {}
}
