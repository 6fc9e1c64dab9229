package io.parvis.matter.matters.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.RowSheet;

/** What a sheet of matters says in a language; times are the reader's own. */
final class SheetWords {

    static final String TEXTS = "messages.matters";

    private final Locale language;
    private final ZoneId zone;
    private final ResourceBundle texts;

    SheetWords(Locale language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.texts = ResourceBundle.getBundle(
                TEXTS, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key) {
        return texts.getString(key);
    }

    @Nullable
    String of(@Nullable Enum<?> value) {
        return value == null ? null : texts.getString(value.name());
    }

    /** In the words of its workflow; its code when that knows it no longer. */
    String status(RowSheet sheet) {
        Map<String, String> names = sheet.statusNames();
        String known = names.getOrDefault("en", sheet.row().status().code());
        return names.getOrDefault(language.getLanguage(), known);
    }

    @Nullable
    LocalDateTime time(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
    }

    /** The heading of a column; where times are, it says. */
    String heading(Column column) {
        return column.timed() ? "%s (%s)".formatted(text(column.key()), zone) : text(column.key());
    }
}
