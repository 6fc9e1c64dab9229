package io.parvis.contract.contracts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.contract.contracts.ContractFilter;
import io.parvis.contract.contracts.ContractId;
import io.parvis.contract.contracts.ContractKind;
import io.parvis.contract.contracts.ContractStatus;
import io.parvis.contract.contracts.ReadingContracts;
import io.parvis.directory.Viewer;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/portal/contracts")
@Tag(name = "Contracts in the portal", description = "What clients follow")
class PortalContractController {

    private final ReadingContracts reading;

    PortalContractController(ReadingContracts reading) {
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "The contracts that the client may see, the newest first")
    Page<PortalContractView> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable ContractKind kind,
            @RequestParam(required = false) @Nullable ContractStatus status,
            PageRequest page) {
        return reading.list(viewer, new ContractFilter(kind, status), page).map(PortalContractView::from);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A contract")
    ResponseEntity<PortalContractView> read(Viewer viewer, @PathVariable String id) {
        PortalContractView contract = PortalContractView.from(reading.read(viewer, new ContractId(id)));
        return ResponseEntity.ok().eTag(EntityTags.ofContent(contract)).body(contract);
    }
}
