package io.parvis.request.intake;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;

/** The legal team's intake queue: the requests that a member may decide about, or would have. */
@Service
public class ReviewingRequests {

    private final IntakeDesk desk;
    private final ReadingRequests reading;
    private final RequestSheets sheets;

    ReviewingRequests(IntakeDesk desk, ReadingRequests reading, RequestSheets sheets) {
        this.desk = desk;
        this.reading = reading;
        this.sheets = sheets;
    }

    /**
     * One request.
     *
     * @throws Refused if the member sees no such request
     */
    public RequestSheet read(Viewer member, RequestId id) {
        return sheets.of(desk.see(member, id));
    }

    /** The requests that a form asks for; a cursor is good for the same form only. */
    public Page<RequestSheet> list(Viewer member, RequestSearchForm form, PageRequest page) {
        return sheets.of(reading.list(member, form, page));
    }
}
