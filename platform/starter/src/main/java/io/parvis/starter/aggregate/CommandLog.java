package io.parvis.starter.aggregate;

import java.util.List;
import java.util.Objects;

import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What a document remembers of the commands that made and changed it, so that a repeated one finds what it did. */
final class CommandLog {

    static final String CREATED = "created";

    static final String COMMANDS = "commands";
    private static final int LAST = -50;
    private static final String ID = "id";
    private static final String FINGERPRINT = "fingerprint";

    private CommandLog() {}

    static Document entry(Command command) {
        Document entry = new Document(ID, command.id());
        return command.fingerprint() == null ? entry : entry.append(FINGERPRINT, command.fingerprint());
    }

    /** Whether this kind of command is remembered; without a fingerprint it can't be told from another under the same id. */
    static boolean remembers(Command command) {
        return command.fingerprint() != null;
    }

    /** The part of an update that remembers a command. */
    static Bson added(Command command) {
        return Updates.pushEach(COMMANDS, List.of(entry(command)), new PushOptions().slice(LAST));
    }

    /** The part of an update that forgets all commands but the last one. */
    static Bson only(Command command) {
        return Updates.combine(
                Updates.unset(CREATED),
                Updates.set(COMMANDS, remembers(command) ? List.of(entry(command)) : List.of()));
    }

    /**
     * Fails unless the document was made by the command.
     *
     * @throws CommandReused if it was made by another one
     */
    static void checkCreatedBy(Command command, Document document) {
        checkSame(command, document.get(CREATED, new Document()));
    }

    /**
     * Whether the command changed the document before.
     *
     * @throws CommandReused if another one did so under the same id
     */
    static boolean contains(Command command, Document document) {
        if (!remembers(command)) {
            return false;
        }
        for (Document entry : document.getList(COMMANDS, Document.class, List.of())) {
            if (command.id().equals(entry.getString(ID))) {
                checkSame(command, entry);
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the command made the document, or changed it before.
     *
     * @throws CommandReused if another one did so under the same id
     */
    static boolean isBehind(Command command, Document document) {
        if (command.id().equals(document.get(CREATED, new Document()).getString(ID))) {
            checkCreatedBy(command, document);
            return true;
        }
        return contains(command, document);
    }

    private static void checkSame(Command command, Document entry) {
        if (!Objects.equals(command.fingerprint(), entry.getString(FINGERPRINT))) {
            throw new CommandReused(command.id());
        }
    }
}
