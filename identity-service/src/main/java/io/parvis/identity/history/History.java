package io.parvis.identity.history;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** All that was ever done to people and companies. Only admins read it. */
public interface History {

    /** Keeps a change, once. */
    void keep(Change change);

    /** What was done to a person or company, the latest first. */
    Page<Change> of(String subject, PageRequest request);
}
