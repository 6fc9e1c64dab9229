package io.parvis.request.types;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.request.forms.LocalText;

/**
 * What the catalogue shows of a published type.
 *
 * @param icon      the name of a picture that screens know; absent for none
 * @param position  where it stands in its category, the smallest first
 * @param companies whose clients are offered it; empty for all. For all others it does not exist
 */
public record Card(
        Target target,
        LocalText name,
        LocalText description,
        CategoryId category,
        @Nullable String icon,
        int position,
        Set<CompanyId> companies) {

    public Card {
        companies = Set.copyOf(companies);
    }
}
