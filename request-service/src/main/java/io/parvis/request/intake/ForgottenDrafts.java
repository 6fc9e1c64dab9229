package io.parvis.request.intake;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/** Drafts that their authors have left, whoever may see them. */
public interface ForgottenDrafts {

    /** Those that were last saved before then, the oldest first, so many at most. */
    List<Stored<Request>> savedBefore(Instant limit, int most);

    /**
     * Ends a draft that the verb lets go; nothing of it is left but its id.
     *
     * @return whether there was such a draft
     * @throws io.parvis.starter.aggregate.StaleVersion if the command expects another version
     */
    boolean discard(RequestId id, Command command, Consumer<Request> verb);
}
