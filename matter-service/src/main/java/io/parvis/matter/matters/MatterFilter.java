package io.parvis.matter.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;

/**
 * Which matters of a list are asked for (S43, S44): of one of several kinds, statuses and areas, where any are named; whatever is null does not matter.
 *
 * @param requesterGone whether nobody follows it any more who asked for it; what was not looked into yet counts as followed
 */
public record MatterFilter(
        List<MatterKind> kinds,
        List<MatterStatus> statuses,
        List<String> practiceAreas,
        Naming naming,
        Dates dates,
        Having having,
        @Nullable Boolean requesterGone) {

    public static final MatterFilter ANY = new MatterFilter(null, null);

    public MatterFilter {
        kinds = kinds.stream().distinct().sorted().toList();
        statuses = List.copyOf(statuses);
        practiceAreas = List.copyOf(practiceAreas);
    }

    public MatterFilter(@Nullable MatterKind kind, @Nullable MatterStatus status) {
        this(kind, status, null);
    }

    public MatterFilter(@Nullable MatterKind kind, @Nullable MatterStatus status, @Nullable Boolean requesterGone) {
        this(
                kind == null ? List.of() : List.of(kind),
                status == null ? List.of() : List.of(status),
                List.of(),
                Naming.ANY,
                Dates.ANY,
                Having.ANY,
                requesterGone);
    }

    /**
     * What it is called. All of it are beginnings.
     *
     * @param words  of words of the name or the number
     * @param name   of words of the name
     * @param number of words of the number
     */
    public record Naming(List<String> words, List<String> name, List<String> number) {

        public static final Naming ANY = new Naming(List.of(), List.of(), List.of());

        public Naming {
            words = List.copyOf(words);
            name = List.copyOf(name);
            number = List.copyOf(number);
        }
    }

    /** When something became of it, or is to. */
    public record Dates(Period<Instant> opened, Period<LocalDate> due, Period<Instant> closed) {

        public static final Dates ANY = new Dates(Period.always(), Period.always(), Period.always());
    }

    /**
     * Who has to do with it.
     *
     * @param assigned  whether anybody answers for it
     * @param companies a company and those that were merged into it; none for any
     */
    public record Having(
            @Nullable PersonId assignee,
            @Nullable Boolean assigned,
            List<CompanyId> companies,
            @Nullable PersonId requester,
            @Nullable Origin origin) {

        public static final Having ANY = new Having(null, null, List.of(), null, null);

        public Having {
            companies = List.copyOf(companies);
        }
    }

    /** The same, of all kinds. */
    public MatterFilter ofAllKinds() {
        return new MatterFilter(List.of(), statuses, practiceAreas, naming, dates, having, requesterGone);
    }

    /** The same, in all statuses. */
    public MatterFilter inAllStatuses() {
        return new MatterFilter(kinds, List.of(), practiceAreas, naming, dates, having, requesterGone);
    }

    /** The same, in all practice areas. */
    public MatterFilter inAllAreas() {
        return new MatterFilter(kinds, statuses, List.of(), naming, dates, having, requesterGone);
    }
}
