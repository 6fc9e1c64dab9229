package io.parvis.starter.consumer;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the content that an event only points to, from its owner, with this service's own account (the CloudEvents {@code dataref}
 * extension). A bean of the starter; owners' addresses are {@code parvis.owners.<service>}.
 */
public interface ContentReader {

    /**
     * The content of an event.
     *
     * @throws OwnerUnavailable                        if the owner can't be reached or does not answer in time: the event waits
     * @throws io.parvis.starter.problem.Refused       if the owner no longer has it: the event is parked
     * @throws IllegalArgumentException                if the event has no {@code dataref} or its source is unknown
     */
    <T> T read(Received<?> event, Class<T> type);

    /** The same for a source and path that were remembered from an event, or that every source of the kind has. */
    <T> T read(String source, String dataref, Class<T> type);

    /**
     * The same as bytes, which are never whole in memory; the caller closes them. What breaks off after the first byte is an {@link IOException} of theirs.
     *
     * @throws OwnerUnavailable                  as {@link #read(String, String, Class)}
     * @throws io.parvis.starter.problem.Refused as {@link #read(String, String, Class)}
     */
    InputStream open(String source, String dataref);
}
