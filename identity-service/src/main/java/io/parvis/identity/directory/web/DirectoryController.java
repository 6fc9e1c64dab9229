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
import io.parvis.identity.directory.ClientLookUp;
import io.parvis.identity.directory.ReadingDirectory;
import io.parvis.identity.rules.NameSearch;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main/directory")
@Tag(name = "Directory", description = "Whom and what team members may name, for all of them")
class DirectoryController {

    private static final String NAME = "beginnings of words of names";
    private static final String INACTIVE = "whether those are listed too who can't use Parvis now";

    private final ReadingDirectory directory;

    DirectoryController(ReadingDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/members")
    @Operation(summary = "Looks up team members by name")
    Page<MemberEntryView> members(
            Viewer viewer,
            @Parameter(description = NAME) @RequestParam(required = false) @Nullable String q,
            @Parameter(description = INACTIVE) @RequestParam(defaultValue = "false") boolean inactive,
            PageRequest page) {
        return directory.members(viewer, new NameSearch(q), inactive, page).map(MemberEntryView::from);
    }

    @GetMapping("/clients")
    @Operation(summary = "Looks up clients by name, of all companies or of one")
    Page<ClientEntryView> clients(
            Viewer viewer,
            @Parameter(description = NAME) @RequestParam(required = false) @Nullable String q,
            @Parameter(description = "the id of a company") @RequestParam(required = false) @Nullable String company,
            @Parameter(description = INACTIVE) @RequestParam(defaultValue = "false") boolean inactive,
            PageRequest page) {
        ClientLookUp asked = new ClientLookUp(new NameSearch(q), company, inactive);
        return directory.clients(viewer, asked, page).map(ClientEntryView::from);
    }

    @GetMapping("/groups")
    @Operation(summary = "Looks up groups of team members by name")
    Page<GroupEntryView> groups(
            Viewer viewer,
            @Parameter(description = NAME) @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        return directory.groups(viewer, new NameSearch(q), page).map(GroupEntryView::from);
    }

    @GetMapping("/companies")
    @Operation(summary = "Looks up companies by name")
    Page<CompanyEntryView> companies(
            Viewer viewer,
            @Parameter(description = NAME) @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        return directory.companies(viewer, new NameSearch(q), page).map(CompanyEntryView::from);
    }
}
