package io.parvis.notification.mails;

/** What became of the attempt to write a mail's letter. */
public sealed interface Draft {

    /** Here it is. */
    record Written(Letter letter) implements Draft {}

    /** Something that it needs will be there later. */
    record NotReady(Reason reason) implements Draft {}

    /** It must not be sent any more. */
    record Withheld(Reason reason) implements Draft {}
}
