package io.parvis.directory;

/**
 * Is told whose sight may have changed. A bean of a service that remembers people and companies; it is called after what was told of them is
 * stored, by whoever stored it, and again when that comes again: what it throws is told of the event.
 */
public interface DirectoryListener {

    /** What is known of a person, or of their company, may be something else from now on; or nothing, of someone who was erased. */
    void changed(PersonId person);
}
