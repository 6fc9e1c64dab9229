package io.parvis.matter.filters;

/** What happens to a saved filter. */
public sealed interface SavedFilterEvent {

    /** It says something else. */
    record Changed() implements SavedFilterEvent {}
}
