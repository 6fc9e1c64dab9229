package io.parvis.contract.attachments.messaging;

import java.util.List;

import org.springframework.stereotype.Component;

import io.parvis.contract.contracts.ContractAudiences;
import io.parvis.contract.contracts.ContractId;
import io.parvis.events.contracts.ContractAttachmentAdded;
import io.parvis.files.FileAnnouncing;
import io.parvis.files.FileEvent;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.StoredFile;
import io.parvis.starter.aggregate.Announcement;

/** What others are told of a contract's files: ids, and only of what the requester's side sees (S53). */
@Component
class AttachmentAnnouncing implements FileAnnouncing {

    private static final String CONTRACTS = "contracts";

    private final ContractAudiences audiences;

    AttachmentAnnouncing(ContractAudiences audiences) {
        this.audiences = audiences;
    }

    @Override
    public List<Announcement> ofFile(StoredFile file, FileEvent event) {
        FileOwner owner = file.state().owner();
        return owner.kind().equals(CONTRACTS) ? ofFile(new ContractId(owner.id()), event) : List.of();
    }

    /** Nobody shows, hides, moves or removes a contract's files yet. */
    private List<Announcement> ofFile(ContractId contract, FileEvent event) {
        return switch (event) {
            case FileEvent.Added(FileId id, boolean shown) -> added(contract, id, 1, shown);
            case FileEvent.VersionAdded(FileId id, int number, boolean shown) -> added(contract, id, number, shown);
            case FileEvent.VersionGiven(FileId id, int number, boolean shown) -> added(contract, id, number, shown);
            case FileEvent.Moved _, FileEvent.Decided _, FileEvent.Shown _, FileEvent.Hidden _, FileEvent.Removed _ ->
                List.of();
        };
    }

    private List<Announcement> added(ContractId contract, FileId file, int version, boolean shown) {
        return shown
                ? List.of(Announcement.of(new ContractAttachmentAdded(contract.value(), file.value(), version))
                        .keyedBy(contract.value())
                        .heardBy(audiences.of(contract).keys()))
                : List.of();
    }
}
