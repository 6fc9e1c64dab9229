package io.parvis.starter.paging;

/** A page was asked for with a cursor that no page of this list gave. Over HTTP: 400. */
public final class MalformedCursor extends RuntimeException {

    public MalformedCursor() {
        super("the cursor is not one of this list");
    }
}
