package io.parvis.request.types;

/** What happens to categories; nobody else's business. */
public sealed interface CategoryEvent {

    /** There is a new one. */
    record Added() implements CategoryEvent {}

    /** It has another name, picture or place. */
    record Redesigned() implements CategoryEvent {}
}
