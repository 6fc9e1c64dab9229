package io.parvis.matter.matters.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.ReadingMatters;
import io.parvis.matter.matters.WithdrawingMatters;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.TaggedCommand;

@RestController
@Tag(name = "Matters in the portal", description = "What clients follow")
class PortalWithdrawalController {

    private final WithdrawingMatters withdrawing;
    private final ReadingMatters reading;

    PortalWithdrawalController(WithdrawingMatters withdrawing, ReadingMatters reading) {
        this.withdrawing = withdrawing;
        this.reading = reading;
    }

    @PostMapping("/api/portal/matters/{id}/withdraw")
    @Operation(summary = "Takes back what was asked for, as long as nobody works on it")
    ResponseEntity<PortalMatterView> withdraw(Viewer viewer, @PathVariable String id, TaggedCommand command) {
        MatterId matter = new MatterId(id);
        Command seen = command.on(() -> reading.read(viewer, matter), PortalMatterView::tag, MatterSheet::version);
        return PortalMatterView.tagged(withdrawing.withdraw(viewer, matter, seen));
    }
}
