package io.parvis.notification.mails.stationery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import io.parvis.notification.mails.Stationery.Reader;

/** Texts, moments and values, as one reader reads them. */
final class Words {

    private final MessageSource texts;
    private final Locale language;
    private final ZoneId home;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter times;
    private final DateTimeFormatter zones;

    Words(MessageSource texts, Reader reader) {
        this.texts = texts;
        this.language = reader.language();
        this.home = reader.timeZone();
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        this.times = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language);
        this.zones = DateTimeFormatter.ofPattern("z", language);
    }

    String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }

    /** The text for one of several values, or the value itself if it is new to us. */
    String sayOr(String value, String key) {
        return Objects.requireNonNullElse(texts.getMessage(key, null, value, language), value);
    }

    /** The text in which somebody did it, or the one in which it was done, if nobody is to be named. */
    String sayBy(String key, @Nullable String name, Object... arguments) {
        return name == null
                ? say(key, arguments)
                : say(
                        key + ".by",
                        Stream.concat(Stream.of(PlainText.line(name)), Stream.of(arguments))
                                .toArray());
    }

    String moment(Instant moment) {
        return momentAt(moment, home);
    }

    /** A moment as the clocks elsewhere show it. */
    String momentAt(Instant moment, ZoneId zone) {
        return say(
                "moment",
                dates.withZone(zone).format(moment),
                times.withZone(zone).format(moment),
                zones.withZone(zone).format(moment));
    }

    /** Whether the clocks elsewhere show the reader's time at that moment. */
    boolean isMyTime(Instant moment, ZoneId zone) {
        return home.getRules().getOffset(moment).equals(zone.getRules().getOffset(moment));
    }

    /** The text of several that is in the reader's language, else the English one, else any. */
    String inLanguage(Map<String, String> byLanguage) {
        return Stream.of(language.getLanguage(), Locale.ENGLISH.getLanguage())
                .filter(byLanguage::containsKey)
                .findFirst()
                .or(() -> byLanguage.keySet().stream().findFirst())
                .map(byLanguage::get)
                .map(PlainText::line)
                .orElse("");
    }

    /** A JSON value, in lines. */
    List<String> value(Object value) {
        return switch (value) {
            case Boolean yes -> List.of(say(yes ? "value.yes" : "value.no"));
            case List<?> items -> values(items);
            case Map<?, ?> parts -> List.of(String.join(" ", values(parts.values())));
            default -> PlainText.lines(value.toString());
        };
    }

    private List<String> values(Collection<?> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .flatMap(value -> value(value).stream())
                .toList();
    }
}
