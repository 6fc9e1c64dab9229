package io.parvis.identity.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What was uploaded is forgotten after a time, as it tells of people, and so is what is left of uploads that came to nothing. */
public class ForgettingImports {

    private final Imports imports;
    private final ImportRows rows;
    private final Clock clock;
    private final Duration kept;

    ForgettingImports(Imports imports, ImportRows rows, Clock clock, Duration kept) {
        this.imports = imports;
        this.rows = rows;
        this.clock = clock;
        this.kept = kept;
    }

    /** Forgets what is old, wherever it stands. */
    public void forget() {
        Instant limit = clock.instant().minus(kept);
        imports.forgetBefore(limit);
        rows.forgetBefore(limit);
    }
}
