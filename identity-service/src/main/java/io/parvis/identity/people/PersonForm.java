package io.parvis.identity.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FormCheck;

/** What is filled in for any person, as it came. Language and time zone may be left out: English and UTC then. */
public record PersonForm(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String username,
        @Nullable String email,
        @Nullable String language,
        @Nullable String timeZone) {

    /** Names are kept as they are typed and escaped where they are shown; what breaks a line or turns its direction is no name. */
    private static final Pattern NAME =
            Pattern.compile("[^\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]{1,100}");

    private static final Map<String, Locale> LANGUAGES = Map.of("en", Locale.ENGLISH, "fr", Locale.FRENCH);

    /** Checks all fields; the profile can be taken once the whole form was found right. */
    public Supplier<Profile> read(FormCheck check) {
        Optional<String> first = check.required("/firstName", firstName, "name-invalid", PersonForm::name);
        Optional<String> last = check.required("/lastName", lastName, "name-invalid", PersonForm::name);
        Optional<Username> login = check.required("/username", username, "username-invalid", Username::parse);
        Optional<EmailAddress> address = check.required("/email", email, "malformed-email", EmailAddress::parse);
        Optional<Locale> spoken = check.optional("/language", language, "language-unknown", PersonForm::language);
        Optional<ZoneId> zone = check.optional("/timeZone", timeZone, "time-zone-unknown", PersonForm::zone);
        return () -> new Profile(
                first.orElseThrow(),
                last.orElseThrow(),
                login.orElseThrow(),
                address.orElseThrow(),
                spoken.orElse(Locale.ENGLISH),
                zone.orElse(ZoneId.of("UTC")));
    }

    private static Optional<String> name(String text) {
        return Optional.of(text).filter(name -> NAME.matcher(name).matches());
    }

    private static Optional<Locale> language(String text) {
        return Optional.ofNullable(LANGUAGES.get(text));
    }

    private static Optional<ZoneId> zone(String text) {
        return Optional.of(text).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
    }
}
