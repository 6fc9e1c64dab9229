package io.parvis.matter.matters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.Names;
import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.matter.workflows.Status;
import io.parvis.matter.workflows.Workflows;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.TiedCursors;

/** Somebody looks through their matters, counts them, and takes them away (S41 to S45). All of it is asked in their name, with one condition. */
@Service
public class ListingMatters {

    private static final ZoneId SOMEWHERE = ZoneId.of("UTC");

    private final MatterRows rows;
    private final ReadingMatters reading;
    private final Workflows workflows;
    private final People people;
    private final Companies companies;
    private final Clock clock;

    ListingMatters(
            MatterRows rows,
            ReadingMatters reading,
            Workflows workflows,
            People people,
            Companies companies,
            Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.workflows = workflows;
        this.people = people;
        this.companies = companies;
        this.clock = clock;
    }

    /** What is listed, and on which side. */
    private record Listed(MatterSearch search, PersonKind side) {}

    /**
     * A page of the matters that the form asks for, whole.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor was not given for this form
     */
    public Page<MatterSheet> matters(Viewer viewer, MatterListForm form, PageRequest page) {
        return reading.list(viewer, search(viewer, form), page);
    }

    /**
     * A page of lines: for a client also of their requests that are no matters yet.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor was not given for this form
     */
    public Page<RowSheet> rows(Viewer viewer, MatterListForm form, PageRequest page) {
        MatterSearch search = search(viewer, form);
        TiedCursors cursors = TiedCursors.to(new Listed(search, viewer.kind()));
        Lines lines = new Lines();
        return cursors.tie(rows.page(viewer, search, cursors.untie(page))).map(lines::of);
    }

    /** How many there are by what quick filters choose from (S43). */
    public CountSheet counts(Viewer viewer, MatterListForm form) {
        MatterCounts counts = rows.counts(viewer, search(viewer, form).filter());
        Map<String, Map<String, String>> names = new HashMap<>();
        Lines lines = new Lines();
        counts.statuses().keySet().forEach(code -> names.put(code, lines.namesOf(new MatterStatus(code))));
        return new CountSheet(counts, names);
    }

    /** Refuses what is wrong at once, before there is anything to write. */
    public MatterExport export(Viewer viewer, MatterListForm form) {
        MatterSearch search = search(viewer, form);
        ZoneId zone = zone(viewer);
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
        Lines lines = new Lines();
        return new MatterExport(day, zone, action -> rows.each(viewer, search, row -> action.accept(lines.of(row))));
    }

    private MatterSearch search(Viewer viewer, MatterListForm form) {
        return ReadingSearches.read(form, zone(viewer), companies);
    }

    private ZoneId zone(Viewer viewer) {
        return people.find(viewer.person()).map(Person::timeZone).orElse(SOMEWHERE);
    }

    /** What the lines of one answer say, each name looked up once. */
    private final class Lines {

        private final Names names = new Names(people, companies);
        private final Map<MatterKind, Map<MatterStatus, Map<String, String>>> statuses = new HashMap<>();

        RowSheet of(MatterRow row) {
            Map<String, String> standing = row.request()
                    ? RequestStanding.of(row.status())
                            .map(RequestStanding::names)
                            .orElse(Map.of())
                    : of(row.kind()).getOrDefault(row.status(), Map.of());
            return new RowSheet(row, names, standing);
        }

        /** Those of the first workflow that knows it; of none, a request's own. */
        Map<String, String> namesOf(MatterStatus status) {
            for (MatterKind kind : MatterKind.values()) {
                Map<String, String> known = of(kind).get(status);
                if (known != null) {
                    return known;
                }
            }
            return RequestStanding.of(status).map(RequestStanding::names).orElse(Map.of());
        }

        private Map<MatterStatus, Map<String, String>> of(MatterKind kind) {
            return statuses.computeIfAbsent(kind, this::look);
        }

        private Map<MatterStatus, Map<String, String>> look(MatterKind kind) {
            Map<MatterStatus, Map<String, String>> found = new HashMap<>();
            for (Status status : workflows.of(kind).value().course().statuses()) {
                found.put(status.code(), status.names());
            }
            return found;
        }
    }
}
