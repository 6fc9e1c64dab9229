package io.parvis.identity.people.web;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.companies.Company;
import io.parvis.identity.people.ClientExport;
import io.parvis.identity.people.ExportedClient;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.Profile;
import io.parvis.identity.people.Side;
import io.parvis.starter.sheets.Spreadsheet;

/** Clients as a sheet shows them, in a language; times are the reader's own. */
final class ClientSheet {

    static final String TEXTS = "messages.clients";

    private static final List<String> COLUMNS = List.of(
            "lastName",
            "firstName",
            "username",
            "email",
            "accessType",
            "status",
            "company",
            "jobTitle",
            "mobile",
            "address",
            "manager",
            "origin",
            "language",
            "timeZone");
    private static final List<String> TIMES = List.of("invitedAt", "activatedAt");

    private final ClientExport export;
    private final Locale language;
    private final ResourceBundle texts;

    ClientSheet(ClientExport export, Locale language) {
        this.export = export;
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                TEXTS, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String fileName() {
        return "%s-%s.xlsx".formatted(texts.getString("file"), export.day());
    }

    void write(OutputStream target) {
        Spreadsheet spreadsheet = new Spreadsheet(target, texts.getString("sheet"), headers());
        export.rows().each(client -> spreadsheet.row(cells(client)));
        spreadsheet.finish();
    }

    private List<String> headers() {
        return Stream.concat(
                        COLUMNS.stream().map(texts::getString),
                        TIMES.stream().map(time -> "%s (%s)".formatted(texts.getString(time), export.timeZone())))
                .toList();
    }

    private List<@Nullable Object> cells(ExportedClient exported) {
        Person person = exported.client().person();
        Profile profile = person.profile();
        Side.Client side = exported.client().side();
        Company company = exported.client().company();
        Profile manager = exported.manager();
        return Arrays.asList(
                profile.lastName(),
                profile.firstName(),
                profile.username().value(),
                profile.email().value(),
                text(side.accessType()),
                text(person.status()),
                company == null ? null : company.name().value(),
                side.jobTitle(),
                side.mobile(),
                side.address(),
                manager == null ? null : manager.firstName() + " " + manager.lastName(),
                text(side.origin()),
                profile.language().getDisplayLanguage(language),
                profile.timeZone().getId(),
                time(person.invitation().at()),
                time(person.activatedAt()));
    }

    private String text(Enum<?> value) {
        return texts.getString(value.name());
    }

    private @Nullable LocalDateTime time(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, export.timeZone());
    }
}
