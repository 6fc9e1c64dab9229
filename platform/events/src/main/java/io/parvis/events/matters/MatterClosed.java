package io.parvis.events.matters;

/**
 * A matter ended; the change of its status is told beside this.
 *
 * @param outcome {@code RESOLVED}, {@code DECLINED}, {@code DUPLICATE} or {@code WITHDRAWN}
 */
public record MatterClosed(String matterId, String outcome) {}
