package io.parvis.request.types;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.request.forms.Forms;
import io.parvis.request.forms.LinearPatternsForTests;
import io.parvis.request.forms.jsonschema.FormsOfSchemas;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;

/** The desk at which the legal team builds its forms, without adapters. */
public final class Desk {

    public final TestDirectory directory = new TestDirectory();
    public final InMemoryRequestTypes types = new InMemoryRequestTypes();
    public final InMemoryCategories categories = new InMemoryCategories();
    public final ReadingRequestTypes reading;
    final ListingRequestTypes listing;
    final WritingRequestTypes writing;
    final PublishingRequestTypes publishing;
    final ArrangingCategories arranging;

    public Desk() {
        Forms forms = FormsOfSchemas.forms();
        DraftReading drafts = new DraftReading(new LinearPatternsForTests());
        CheckingDrafts checking = new CheckingDrafts(drafts, directory.people(), directory.companies(), categories);
        reading = new ReadingRequestTypes(types, types, categories, directory.companies(), drafts, forms);
        listing = new ListingRequestTypes(types, types, checking, forms);
        writing = new WritingRequestTypes(types, listing);
        Clock clock = Clock.fixed(TypeFixture.AT, ZoneOffset.UTC);
        publishing = new PublishingRequestTypes(types, types, listing, checking, clock);
        arranging = new ArrangingCategories(categories);
        Category category = TypeFixture.companyLaw();
        categories.add(category, new Command(category.id(), null, Actor.SYSTEM, null));
    }

    Viewer viewer(PersonId person) {
        return directory.viewer(person);
    }

    /** A type as its writer begins it. */
    public Stored<RequestType> drafted(PersonId member, TypeDraft draft) {
        return writing.draft(viewer(member), form(draft), by(member));
    }

    /** A type that is in the catalogue. */
    public RequestTypeId published(TypeDraft draft) {
        RequestTypeId id = drafted(TestDirectory.ADMIN, draft).value().typeId();
        publish(id);
        return id;
    }

    public Stored<RequestType> publish(RequestTypeId id) {
        return publishing.publish(viewer(TestDirectory.ADMIN), id, by(TestDirectory.ADMIN));
    }

    public Stored<RequestType> edit(RequestTypeId id, TypeDraft draft) {
        return writing.edit(viewer(TestDirectory.ADMIN), id, form(draft), by(TestDirectory.ADMIN));
    }

    public void retire(RequestTypeId id) {
        writing.retire(viewer(TestDirectory.ADMIN), id, by(TestDirectory.ADMIN));
    }

    static DraftForm form(TypeDraft draft) {
        return new DraftForm(Optional.of(draft), List.of());
    }

    Command by(PersonId person) {
        return Commands.by(viewer(person));
    }
}
