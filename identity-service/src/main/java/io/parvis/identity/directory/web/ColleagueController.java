package io.parvis.identity.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.identity.directory.FindingColleagues;
import io.parvis.identity.rules.NameSearch;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/portal/colleagues")
@Tag(
        name = "Colleagues",
        description = "Whom a client may name: as a watcher, and where a form asks for a person of the company")
class ColleagueController {

    private final FindingColleagues finding;

    ColleagueController(FindingColleagues finding) {
        this.finding = finding;
    }

    @GetMapping
    @Operation(summary = "Lists the active clients of the caller's company, their manager first, then by name")
    Page<ColleagueView> list(
            Viewer viewer,
            @Parameter(description = "beginnings of words of names") @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        return finding.page(viewer, new NameSearch(q), page).map(ColleagueView::from);
    }
}
