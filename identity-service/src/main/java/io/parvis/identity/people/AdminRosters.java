package io.parvis.identity.people;

import java.util.function.Consumer;

/** Where the roster of admins is; there is one, in which nobody leaves at first. */
@FunctionalInterface
public interface AdminRosters {

    /**
     * Lets a verb change the roster and keeps what it did, or nothing. Tries again with the roster as it is by then if another change came between;
     * so what the verb reads, it reads after the roster.
     */
    void change(Consumer<AdminRoster> verb);
}
