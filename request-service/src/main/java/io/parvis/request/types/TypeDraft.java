package io.parvis.request.types;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.FormDraft;
import io.parvis.request.forms.Wording;

/**
 * A request type that is being written; anything but its target may still be missing or wrong.
 *
 * @param target      what a submission becomes; decides who may write it
 * @param category    the id of a category
 * @param icon        the name of a picture that screens know
 * @param position    where it stands in its category, the smallest first
 * @param legalNotice what is shown before the form is sent
 * @param handling    how its requests are handled
 * @param companies   the ids of those whose clients are offered it; empty for all
 */
public record TypeDraft(
        Target target,
        @Nullable Wording name,
        @Nullable Wording description,
        @Nullable String category,
        @Nullable String icon,
        @Nullable Integer position,
        @Nullable Wording legalNotice,
        HandlingDraft handling,
        List<String> companies,
        FormDraft form) {

    public TypeDraft {
        companies = List.copyOf(companies);
    }

    /**
     * How requests are to be handled, as it is being written.
     *
     * @param assignee the id of a team member
     * @param group    the id of a group of team members
     */
    public record HandlingDraft(
            boolean triage,
            boolean restricted,
            @Nullable String practiceArea,
            @Nullable String assignee,
            @Nullable String group) {

        public static final HandlingDraft PLAIN = new HandlingDraft(false, false, null, null, null);
    }
}
