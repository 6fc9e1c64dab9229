package io.parvis.request.types;

/** Where a request type stands. */
public enum TypeStatus {
    /** Never published. */
    DRAFT,
    /** In the catalogue. */
    PUBLISHED,
    /** No longer in the catalogue; requests that were made with it go on. */
    RETIRED
}
