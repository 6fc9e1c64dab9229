package io.parvis.request.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Makes a form of its draft. What is wrong with the draft is noted; the form is what could be made out all the same. */
public final class FormReading {

    static final int MOST_FIELDS = 100;

    private final Patterns patterns;
    private final Findings findings;

    public FormReading(Patterns patterns, Findings findings) {
        this.patterns = patterns;
        this.findings = findings;
    }

    /** The form, with pointers from {@code /fields} and {@code /meanings} to what is wrong. */
    public FormDefinition read(FormDraft draft) {
        findings.require(draft.fields().size() <= MOST_FIELDS, "/fields", "too-long", MOST_FIELDS);
        List<PlacedField> placed = new ArrayList<>();
        for (int i = 0; i < draft.fields().size(); i++) {
            String pointer = "/fields/" + i;
            new FieldReading(draft.fields().get(i), pointer, findings)
                    .read()
                    .map(field -> new PlacedField(pointer, field))
                    .ifPresent(placed::add);
        }
        FormDefinition form =
                new FormDefinition(placed.stream().map(PlacedField::field).toList(), meanings(draft.meanings()));
        new FormRules(patterns, findings).check(placed, form, draft);
        return form;
    }

    private Map<Meaning, String> meanings(Map<String, @Nullable String> given) {
        Map<Meaning, String> meanings = new EnumMap<>(Meaning.class);
        given.forEach((name, key) -> {
            Optional<Meaning> meaning = Stream.of(Meaning.values())
                    .filter(each -> each.name().equals(name))
                    .findFirst();
            findings.require(meaning.isPresent(), "/meanings" + Findings.step(name), "meaning-unknown");
            if (key != null) {
                meaning.ifPresent(each -> meanings.put(each, key));
            }
        });
        return meanings;
    }

    /** A field where it stands in its draft. */
    record PlacedField(String pointer, Field field) {}
}
