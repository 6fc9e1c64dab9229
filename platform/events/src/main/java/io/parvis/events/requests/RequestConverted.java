package io.parvis.events.requests;

/** A request became a matter or contract: {@code becameKind} is {@code MATTER} or {@code CONTRACT}. */
public record RequestConverted(String requestId, String becameKind, String becameId, String becameNumber) {}
