package io.parvis.request.forms.jsonschema;

import io.parvis.request.forms.Forms;
import io.parvis.request.forms.LinearPatternsForTests;

/** The forms of the service, for tests of what needs some. */
public final class FormsOfSchemas {

    private FormsOfSchemas() {}

    public static Forms forms() {
        return new SchemaForms(new LinearPatternsForTests());
    }
}
