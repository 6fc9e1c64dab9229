package io.parvis.identity.companies.web;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Viewer;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.EditingCompanies;
import io.parvis.identity.companies.ListingCompanies;
import io.parvis.identity.companies.MergingCompanies;
import io.parvis.identity.companies.RegisteringCompanies;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main/companies")
@Tag(name = "Companies")
class CompanyController {

    private final RegisteringCompanies registering;
    private final ListingCompanies listing;
    private final EditingCompanies editing;
    private final MergingCompanies merging;

    CompanyController(
            RegisteringCompanies registering,
            ListingCompanies listing,
            EditingCompanies editing,
            MergingCompanies merging) {
        this.merging = merging;
        this.registering = registering;
        this.listing = listing;
        this.editing = editing;
    }

    @PostMapping
    @Operation(summary = "Registers a company")
    ResponseEntity<CompanyView> register(Viewer viewer, @RequestBody RegisterCompanyRequest request, Command command) {
        Stored<Company> company = registering.register(viewer, request.name(), command);
        return ResponseEntity.created(URI.create("/api/main/companies/" + company.id()))
                .eTag(EntityTags.ofVersion(company.version()))
                .body(CompanyView.from(company.value()));
    }

    @GetMapping
    @Operation(summary = "Lists the companies by name")
    Page<CompanyView> list(Viewer viewer, PageRequest page) {
        return listing.page(viewer, page).map(company -> CompanyView.from(company.value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a company")
    ResponseEntity<CompanyView> show(Viewer viewer, @PathVariable String id) {
        return shown(listing.find(viewer, new CompanyId(id)));
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Renames a company, decides what its members see of each other's things, and lists its mail domains")
    ResponseEntity<CompanyView> edit(
            Viewer viewer, @PathVariable String id, @RequestBody EditCompanyRequest request, Command command) {
        return shown(editing.edit(viewer, new CompanyId(id), request.toForm(), command));
    }

    @PostMapping("/{id}/merge")
    @Operation(summary = "Makes a company part of another one")
    ResponseEntity<CompanyView> merge(
            Viewer viewer, @PathVariable String id, @RequestBody MergeCompanyRequest request, Command command) {
        return shown(merging.merge(viewer, new CompanyId(id), request.into(), command));
    }

    private static ResponseEntity<CompanyView> shown(Stored<Company> company) {
        return ResponseEntity.ok()
                .eTag(EntityTags.ofVersion(company.version()))
                .body(CompanyView.from(company.value()));
    }
}
