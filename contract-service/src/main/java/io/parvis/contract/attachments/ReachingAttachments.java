package io.parvis.contract.attachments;

import org.springframework.stereotype.Service;

import io.parvis.contract.contracts.ContractId;
import io.parvis.contract.contracts.ContractSheet;
import io.parvis.contract.contracts.ReadingContracts;
import io.parvis.directory.Companies;
import io.parvis.directory.Names;
import io.parvis.directory.People;
import io.parvis.directory.Viewer;
import io.parvis.files.FileAccess;
import io.parvis.files.FileOwner;
import io.parvis.files.FilesProperties;
import io.parvis.files.Shelf;
import io.parvis.starter.problem.Refused;

/** Lets somebody to a contract's files, once it is clear that they see the contract. What they see of its files, the files say. */
@Service
public class ReachingAttachments {

    private final ReadingContracts contracts;
    private final People people;
    private final Companies companies;
    private final FilesProperties settings;

    ReachingAttachments(ReadingContracts contracts, People people, Companies companies, FilesProperties settings) {
        this.contracts = contracts;
        this.people = people;
        this.companies = companies;
        this.settings = settings;
    }

    /** To whom the files of a contract belong. */
    public static FileOwner owner(ContractId id) {
        return new FileOwner("contracts", id.value());
    }

    /**
     * To look (S35, S73).
     *
     * @throws Refused if the viewer sees no such contract
     */
    public Shelf toRead(Viewer viewer, ContractId id) {
        ContractSheet contract = contracts.read(viewer, id);
        return Shelf.of(
                FileAccess.of(owner(id), viewer, settings.teamsFiles()),
                contract.contract().state().number().value(),
                new Names(people, companies));
    }
}
