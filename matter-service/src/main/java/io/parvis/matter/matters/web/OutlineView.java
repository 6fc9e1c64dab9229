package io.parvis.matter.matters.web;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.OutlineSheet;

/**
 * A restricted matter to those who may only ask for it.
 *
 * @param assigneeName null when nobody answers for it
 */
record OutlineView(String number, @Nullable String assigneeName) {

    static OutlineView from(OutlineSheet sheet) {
        return new OutlineView(sheet.outline().number().value(), sheet.assigneeName());
    }
}
