package io.parvis.starter.problem;

/** Refusals that every feature knows, with texts in the starter; a feature's own enum holds those with a meaning of their own. */
public enum StandardRefusal implements Refusal {
    /** There is nothing, or nothing that the asker may see; one answer for both. */
    NOT_FOUND(Kind.NOT_FOUND),
    /** It was there, and was erased since. */
    ERASED(Kind.GONE),
    /** The asker sees it, but lacks the right. */
    FORBIDDEN(Kind.FORBIDDEN),
    /** Fields break their rules; the refusal names them. */
    INVALID_CONTENT(Kind.INVALID),
    /** Something that it needs can't be reached now. */
    UNAVAILABLE(Kind.UNAVAILABLE);

    private final Kind kind;

    StandardRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
