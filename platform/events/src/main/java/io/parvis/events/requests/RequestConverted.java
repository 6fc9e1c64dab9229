package io.parvis.events.requests;

/**
 * A request became a matter or contract.
 *
 * @param becameKind   {@code MATTER} or {@code CONTRACT}
 * @param becameNumber what people call it, such as {@code MAT-2026-000045}
 */
public record RequestConverted(String requestId, String becameKind, String becameId, String becameNumber) {}
