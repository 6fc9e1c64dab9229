package io.parvis.testsupport.backing;

import java.util.function.Supplier;

import de.bwaldvogel.mongo.bson.Document;

/**
 * Makes answers copies. The embedded server answers with the stored documents themselves and encodes them when the next command may
 * already be changing them: a counter was seen to give the same number twice. Commands run one after another, each with its copy.
 */
final class Snapshots {

    private final Object oneAtATime = new Object();

    /** Runs a command and returns what it answered at that moment. */
    Document of(Supplier<Document> command) {
        synchronized (oneAtATime) {
            return command.get().cloneDeeply();
        }
    }
}
