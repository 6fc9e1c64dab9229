package io.parvis.testsupport.documents;

import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it is committed: two spaces, one line break at the end, the same on every machine. */
final class Json {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static String pretty(JsonNode node) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Spacing.AFTER))
                .withObjectIndenter(LINES)
                .withArrayIndenter(LINES);
        return MAPPER.writer().with(printer).writeValueAsString(node) + "\n";
    }

    static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }
}
