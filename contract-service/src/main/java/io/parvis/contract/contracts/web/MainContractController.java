package io.parvis.contract.contracts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import io.parvis.contract.contracts.ContractSheet;
import io.parvis.contract.contracts.ContractStatus;
import io.parvis.contract.contracts.ReadingContracts;
import io.parvis.directory.Viewer;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main/contracts")
@Tag(
        name = "Contracts of the legal team",
        description = "For contract managers, who work on them, and lawyers and admins, who read them")
class MainContractController {

    private final ReadingContracts reading;

    MainContractController(ReadingContracts reading) {
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "The contracts, the newest first")
    Page<MainContractView> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable ContractKind kind,
            @RequestParam(required = false) @Nullable ContractStatus status,
            @Parameter(
                            description =
                                    "whether the requester can't follow it any more: they can't use the portal, or left the company that it was opened for")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean requesterGone,
            PageRequest page) {
        return reading.list(viewer, new ContractFilter(kind, status, requesterGone), page)
                .map(MainContractView::from);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A contract")
    ResponseEntity<MainContractView> read(Viewer viewer, @PathVariable String id) {
        ContractSheet sheet = reading.read(viewer, new ContractId(id));
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(sheet.version())).body(MainContractView.from(sheet));
    }
}
