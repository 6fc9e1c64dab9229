package io.parvis.notification.live;

/** What an open page is told next. */
public sealed interface Signal {

    /** Something that its reader may see is not what it was. */
    record Changed(Change change) implements Signal {}

    /** Nothing; the line stands. */
    record Heartbeat() implements Signal {}

    /** It may have missed something, or its reader may see other things than before: look at everything again. */
    record Resync() implements Signal {}

    /** Nothing more on this stream. */
    record End() implements Signal {}
}
