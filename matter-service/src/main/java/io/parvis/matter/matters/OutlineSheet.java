package io.parvis.matter.matters;

import org.jspecify.annotations.Nullable;

/**
 * The outline of a matter as a screen shows it.
 *
 * @param assigneeName null when nobody answers for it, or until the directory knows them
 */
public record OutlineSheet(MatterOutline outline, @Nullable String assigneeName) {}
