package io.parvis.request.intake;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** The requests that a viewer may see. */
@Service
public class ReadingRequests {

    private final Requests requests;

    ReadingRequests(Requests requests) {
        this.requests = requests;
    }

    /**
     * One request.
     *
     * @throws Refused if the viewer sees no such request
     */
    public Stored<Request> read(Viewer viewer, RequestId id) {
        return requests.find(viewer, id).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    public Page<Stored<Request>> list(Viewer viewer, PageRequest page) {
        return requests.list(viewer, page);
    }
}
