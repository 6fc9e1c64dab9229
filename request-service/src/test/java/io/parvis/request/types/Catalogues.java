package io.parvis.request.types;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import io.parvis.request.forms.LinearPatternsForTests;
import io.parvis.request.forms.jsonschema.FormsOfSchemas;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;

/** A catalogue with nothing in it yet, without adapters. */
public final class Catalogues {

    private final TestDirectory directory = new TestDirectory();
    private final InMemoryRequestTypes types = new InMemoryRequestTypes();
    private final InMemoryCategories categories = new InMemoryCategories();
    private final DraftReading drafts = new DraftReading(new LinearPatternsForTests());

    public FirstRequestTypes first() {
        return new FirstRequestTypes(types, types, categories, drafts, Clock.fixed(TypeFixture.AT, ZoneOffset.UTC));
    }

    public ReadingRequestTypes reading() {
        return new ReadingRequestTypes(types, types, categories, directory.companies(), drafts, FormsOfSchemas.forms());
    }

    public List<RequestTypeEvent> announced() {
        return types.announced();
    }

    public void retire(RequestTypeId id) {
        types.change(id, Commands.by(TypeFixture.WRITER), RequestType::retire);
    }
}
