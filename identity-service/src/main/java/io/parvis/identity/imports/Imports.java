package io.parvis.identity.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** All imports of the last time. Admins alone see them, which the use cases make sure of. */
public interface Imports {

    /** Adds an import, or finds the one that the same command added before. */
    Stored<Import> add(Import received, Command command);

    Optional<Stored<Import>> find(ImportId id);

    /** Lets a verb change an import. Empty when there is none. */
    Optional<Stored<Import>> change(ImportId id, Command command, Consumer<Import> verb);

    /** The imports, last uploaded first. */
    Page<Stored<Import>> page(PageRequest request);

    /** The import that has been in a state for want of work the longest: the one uploaded first. */
    Optional<Import> first(ImportState state);

    /** Forgets what was uploaded before an instant. */
    void forgetBefore(Instant instant);
}
