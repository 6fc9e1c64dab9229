package io.parvis.request.intake;

import java.util.Locale;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.Viewer;
import io.parvis.request.types.ReadingRequestTypes;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.TiedCursors;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** The requests that a viewer may see. */
@Service
public class ReadingRequests {

    private final Requests requests;
    private final ReadingRequestTypes types;
    private final Companies companies;

    ReadingRequests(Requests requests, ReadingRequestTypes types, Companies companies) {
        this.requests = requests;
        this.types = types;
        this.companies = companies;
    }

    /**
     * One request.
     *
     * @throws Refused if the viewer sees no such request
     */
    public Stored<Request> read(Viewer viewer, RequestId id) {
        return requests.find(viewer, id).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    /**
     * The form that a request was made with, in a language.
     *
     * @throws Refused if the viewer sees no such request
     */
    public ReadingRequestTypes.Form form(Viewer viewer, RequestId id, Locale language) {
        AskedType type = read(viewer, id).value().state().type();
        return types.formOf(type.id(), type.version(), language);
    }

    /**
     * The requests that a form asks for, drafts among them; a cursor is good for the same form only.
     *
     * @throws Refused with all that is wrong with the form
     */
    public Page<Stored<Request>> list(Viewer viewer, RequestSearchForm form, PageRequest page) {
        RequestSearch search = form.read(companies);
        TiedCursors cursors = TiedCursors.to(search);
        return cursors.tie(requests.list(viewer, search, cursors.untie(page)));
    }
}
