package io.parvis.matter.matters.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.WithdrawingMatters;
import io.parvis.starter.aggregate.Command;

@RestController
@Tag(name = "Matters in the portal", description = "What clients follow")
class PortalWithdrawalController {

    private final WithdrawingMatters withdrawing;

    PortalWithdrawalController(WithdrawingMatters withdrawing) {
        this.withdrawing = withdrawing;
    }

    @PostMapping("/api/portal/matters/{id}/withdraw")
    @Operation(summary = "Takes back what was asked for, as long as nobody works on it")
    ResponseEntity<PortalMatterView> withdraw(Viewer viewer, @PathVariable String id, Command command) {
        return PortalMatterView.tagged(withdrawing.withdraw(viewer, new MatterId(id), command));
    }
}
