package io.parvis.request.types;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.FormDefinition;
import io.parvis.request.forms.Forms;
import io.parvis.request.forms.LocalText;

/**
 * A version of a request type, as it was published; it never changes.
 *
 * @param version     counts the publications of the type, from 1
 * @param legalNotice what is shown before the form is sent; absent for none
 */
public record PublishedType(
        RequestTypeId id,
        int version,
        Card card,
        @Nullable LocalText legalNotice,
        Handling handling,
        FormDefinition form) {

    /** A name of this version's form among all forms. */
    public String formName() {
        return id.value() + "@" + version;
    }

    public Forms.Heading heading() {
        return new Forms.Heading(card.name(), card.description());
    }
}
