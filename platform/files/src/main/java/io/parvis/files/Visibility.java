package io.parvis.files;

/** Whether the requester's side sees a file or what is in a folder (S59, S76). The team sees all. */
public enum Visibility {
    SHOWN,
    HIDDEN
}
