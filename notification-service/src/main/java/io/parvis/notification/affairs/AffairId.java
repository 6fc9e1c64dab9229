package io.parvis.notification.affairs;

/** Which request or matter it is. */
public record AffairId(AffairKind kind, String value) {}
