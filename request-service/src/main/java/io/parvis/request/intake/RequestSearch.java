package io.parvis.request.intake;

/** Which requests somebody wants to see, and in which order. */
public record RequestSearch(RequestFilter filter, RequestOrder order) {

    public static final RequestSearch ALL = new RequestSearch(RequestFilter.ANY, RequestOrder.NEWEST_FIRST);
}
