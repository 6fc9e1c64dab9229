package io.parvis.contract.contracts;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.TiedCursors;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** The contracts that a viewer may see, as their screens show them. */
@Service
public class ReadingContracts {

    private final Contracts contracts;
    private final ContractSheets sheets;

    ReadingContracts(Contracts contracts, ContractSheets sheets) {
        this.contracts = contracts;
        this.sheets = sheets;
    }

    /**
     * One contract.
     *
     * @throws Refused if the viewer sees no such contract
     */
    public ContractSheet read(Viewer viewer, ContractId id) {
        return contracts.find(viewer, id).map(sheets::of).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    /**
     * A page of those that meet the filter, the newest first.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor was not given for this filter
     */
    public Page<ContractSheet> list(Viewer viewer, ContractFilter filter, PageRequest page) {
        TiedCursors cursors = TiedCursors.to(filter);
        return cursors.tie(sheets.of(contracts.list(viewer, filter, cursors.untie(page))));
    }
}
