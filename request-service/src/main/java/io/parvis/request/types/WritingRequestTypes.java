package io.parvis.request.types;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.request.forms.Wording;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** The legal team writes request types (S30): what is published stays as it is meanwhile. */
@Service
public class WritingRequestTypes {

    private final RequestTypes types;
    private final ListingRequestTypes listing;

    WritingRequestTypes(RequestTypes types, ListingRequestTypes listing) {
        this.types = types;
        this.listing = listing;
    }

    public Stored<RequestType> draft(Viewer member, DraftForm form, Command command) {
        Builders.require(member);
        TypeDraft draft = form.kept();
        Builders.require(member, draft.target());
        return types.add(RequestType.draft(new RequestTypeId(command.id()), draft), command);
    }

    /** Makes the draft what the whole form says. */
    public Stored<RequestType> edit(Viewer member, RequestTypeId id, DraftForm form, Command command) {
        Builders.require(member, listing.find(member, id).value().state());
        TypeDraft draft = form.kept();
        Builders.require(member, draft.target());
        return types.change(id, command, each -> each.edit(draft)).orElseThrow(WritingRequestTypes::absent);
    }

    /** Begins a type with what another one's draft says. */
    public Stored<RequestType> copy(Viewer member, RequestTypeId id, Command command) {
        TypeDraft draft = listing.find(member, id).value().state().draft();
        Builders.require(member, draft.target());
        return types.add(RequestType.draft(new RequestTypeId(command.id()), renamed(draft)), command);
    }

    /** Takes a type out of the catalogue, or gives up one that was never in it. */
    public Stored<RequestType> retire(Viewer member, RequestTypeId id, Command command) {
        Builders.require(member, listing.find(member, id).value().state());
        return types.change(id, command, RequestType::retire).orElseThrow(WritingRequestTypes::absent);
    }

    private static TypeDraft renamed(TypeDraft draft) {
        Wording name = draft.name();
        Wording copied = name == null ? null : new Wording(marked(name.en(), " (copy)"), marked(name.fr(), " (copie)"));
        return new TypeDraft(
                draft.target(),
                copied,
                draft.description(),
                draft.category(),
                draft.icon(),
                draft.position(),
                draft.legalNotice(),
                draft.handling(),
                draft.companies(),
                draft.form());
    }

    private static @Nullable String marked(@Nullable String name, String mark) {
        return name == null ? null : name + mark;
    }

    private static Refused absent() {
        return new Refused(StandardRefusal.NOT_FOUND);
    }
}
