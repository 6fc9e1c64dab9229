package io.parvis.identity.history.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;
import io.parvis.identity.history.ReadingHistory;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main")
@Tag(name = "History")
class HistoryController {

    private final ReadingHistory reading;

    HistoryController(ReadingHistory reading) {
        this.reading = reading;
    }

    @GetMapping("/clients/{id}/history")
    @Operation(summary = "Lists who did what to a client, the latest first")
    Page<ChangeView> ofClient(Viewer viewer, @PathVariable String id, PageRequest page) {
        return reading.ofPerson(viewer, PersonKind.CLIENT, new PersonId(id), page)
                .map(ChangeView::from);
    }

    @GetMapping("/members/{id}/history")
    @Operation(summary = "Lists who did what to a team member, the latest first")
    Page<ChangeView> ofMember(Viewer viewer, @PathVariable String id, PageRequest page) {
        return reading.ofPerson(viewer, PersonKind.MEMBER, new PersonId(id), page)
                .map(ChangeView::from);
    }

    @GetMapping("/companies/{id}/history")
    @Operation(summary = "Lists who did what to a company, the latest first")
    Page<ChangeView> ofCompany(Viewer viewer, @PathVariable String id, PageRequest page) {
        return reading.ofCompany(viewer, new CompanyId(id), page).map(ChangeView::from);
    }
}
