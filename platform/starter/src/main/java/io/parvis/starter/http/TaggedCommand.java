package io.parvis.starter.http;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Command;

/**
 * The {@link Command} of a caller who knows a thing by the entity tag of what they are shown of it ({@link EntityTags#ofContent}). Its version counts internal work,
 * too, so no number that they name is ever compared with that. Handlers of the portal take one for what is there already.
 */
public final class TaggedCommand {

    private static final long NO_VERSION = -1;

    private final Command command;
    private final @Nullable String tag;

    /** @param tag that the caller names in {@code If-Match}, quotes included; null if they name none, or any */
    TaggedCommand(Command command, @Nullable String tag) {
        this.command = command;
        this.tag = tag;
    }

    /**
     * The command, for the version of the thing that looks as the caller has seen it, or for none if it looks otherwise by now. A repeat is found before
     * versions are compared.
     *
     * @param thing   as it is now, looked up if the caller names a tag
     * @param shown   the tag of what the caller is shown of it
     * @param version that the store compares
     */
    public <T> Command on(Supplier<T> thing, Function<? super T, String> shown, ToLongFunction<? super T> version) {
        if (tag == null) {
            return command;
        }
        T now = thing.get();
        return command.at(shown.apply(now).equals(tag) ? version.applyAsLong(now) : NO_VERSION);
    }
}
