package io.parvis.matter.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Companies;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.matter.matters.MatterListForm.Days;
import io.parvis.matter.matters.MatterListForm.Ties;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.search.Words;

/** Makes out what is asked of a list. A status, an area or an id that there is not is no mistake: nothing is found, and an old filter still opens. */
final class ReadingSearches {

    private static final int LONGEST = 200;
    private static final int MOST_VALUES = 50;

    private final FormCheck check = new FormCheck();
    private final ZoneId zone;
    private final Companies companies;

    private ReadingSearches(ZoneId zone, Companies companies) {
        this.zone = zone;
        this.companies = companies;
    }

    /**
     * The search that the form describes.
     *
     * @param zone where the days are
     * @throws Refused if anything is not of its kind, with all that is wrong
     */
    static MatterSearch read(MatterListForm form, ZoneId zone, Companies companies) {
        return new ReadingSearches(zone, companies).read(form);
    }

    private MatterSearch read(MatterListForm form) {
        List<MatterKind> kinds = new ArrayList<>();
        few("/kind", form.kinds())
                .forEach(kind -> check.optional("/kind", kind, "kind-unknown", FormCheck.oneOf(MatterKind.class))
                        .ifPresent(kinds::add));
        List<MatterStatus> statuses =
                few("/status", form.statuses()).stream().map(MatterStatus::new).toList();
        List<String> areas = few("/practiceArea", form.practiceAreas());
        MatterFilter.Naming naming = new MatterFilter.Naming(
                words("/q", form.q()), words("/name", form.name()), words("/number", form.number()));
        MatterFilter.Dates dates = dates(form.dates());
        MatterFilter.Having having = having(form.having());
        MatterOrder order = check.optional("/sort", form.sort(), "sort-unknown", MatterOrder::parse)
                .orElse(MatterOrder.NEWEST_FIRST);
        check.refuseProblems();
        return new MatterSearch(
                new MatterFilter(
                        kinds,
                        statuses,
                        areas,
                        naming,
                        dates,
                        having,
                        form.having().requesterGone()),
                order);
    }

    /** In an order of their own, so that a cursor holds however they were put. */
    private List<String> few(String pointer, List<String> values) {
        List<String> said = values.stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .sorted()
                .toList();
        if (said.size() > MOST_VALUES) {
            check.problem(pointer, "too-many-values", MOST_VALUES);
        }
        return said.stream()
                .flatMap(value -> check.optional(pointer, value, LONGEST).stream())
                .toList();
    }

    private List<String> words(String pointer, @Nullable String text) {
        return check.optional(pointer, text, LONGEST).map(Words::asked).orElse(List.of());
    }

    private MatterFilter.Dates dates(Days days) {
        return new MatterFilter.Dates(
                moments("/opened", days.openedFrom(), days.openedTo()),
                days("/due", days.dueFrom(), days.dueTo()),
                moments("/closed", days.closedFrom(), days.closedTo()));
    }

    private Period<Instant> moments(String pointer, @Nullable String from, @Nullable String to) {
        Period<LocalDate> days = days(pointer, from, to);
        return new Period<>(midnight(days.from()), midnight(days.until()));
    }

    private Period<LocalDate> days(String pointer, @Nullable String from, @Nullable String to) {
        LocalDate first = day(pointer + "From", from);
        LocalDate last = day(pointer + "To", to);
        return new Period<>(first, last == null ? null : last.plusDays(1));
    }

    private @Nullable LocalDate day(String pointer, @Nullable String text) {
        return check.optional(pointer, text, "malformed-date", ReadingSearches::parsed)
                .orElse(null);
    }

    /** In the years that people write with four digits, which databases sort as they come. */
    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0 && day.getYear() < 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private @Nullable Instant midnight(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private MatterFilter.Having having(Ties ties) {
        Origin origin = check.optional("/origin", ties.origin(), "origin-unknown", FormCheck.oneOf(Origin.class))
                .orElse(null);
        return new MatterFilter.Having(
                check.optional("/assignee", ties.assignee(), LONGEST)
                        .map(PersonId::new)
                        .orElse(null),
                ties.assigned(),
                check.optional("/company", ties.company(), LONGEST)
                        .map(CompanyId::new)
                        .map(this::names)
                        .orElse(List.of()),
                check.optional("/requester", ties.requester(), LONGEST)
                        .map(PersonId::new)
                        .orElse(null),
                origin);
    }

    private List<CompanyId> names(CompanyId said) {
        return companies.namesOf(said).stream()
                .sorted(Comparator.comparing(CompanyId::value))
                .toList();
    }
}
