package io.parvis.matter.matters;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.TiedCursors;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** The matters that a viewer may see, as their screens show them. */
@Service
public class ReadingMatters {

    private final Matters matters;
    private final MatterSheets sheets;

    ReadingMatters(Matters matters, MatterSheets sheets) {
        this.matters = matters;
        this.sheets = sheets;
    }

    /**
     * One matter.
     *
     * @throws Refused if the viewer sees no such matter
     */
    public MatterSheet read(Viewer viewer, MatterId id) {
        return matters.find(viewer, id).map(sheets::of).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    /** The restricted matters, as far as the team may know of them. */
    public Page<OutlineSheet> outlines(Viewer viewer, PageRequest page) {
        return sheets.ofOutlines(matters.outlines(viewer, page));
    }

    /**
     * A page of those that a search finds.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor was not given for this search
     */
    public Page<MatterSheet> list(Viewer viewer, MatterSearch search, PageRequest page) {
        TiedCursors cursors = TiedCursors.to(search);
        return cursors.tie(sheets.of(matters.list(viewer, search, cursors.untie(page))));
    }

    /** The same of those that meet a filter, the newest first. */
    public Page<MatterSheet> list(Viewer viewer, MatterFilter filter, PageRequest page) {
        return list(viewer, MatterSearch.newest(filter), page);
    }
}
