package io.parvis.identity.accounts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.identity.accounts.AccountRepair;
import io.parvis.identity.accounts.ComparingAccounts;
import io.parvis.identity.accounts.RepairingAccounts;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.security.Operator;

@RestController
@RequestMapping("/internal/operations/accounts")
@Tag(name = "Accounts", description = "For operations: where Keycloak's accounts are not what people are, by ids only")
class AccountComparisonController {

    private static final Logger LOG = LoggerFactory.getLogger(AccountComparisonController.class);

    private final ComparingAccounts comparing;
    private final RepairingAccounts repairing;

    AccountComparisonController(ComparingAccounts comparing, RepairingAccounts repairing) {
        this.comparing = comparing;
        this.repairing = repairing;
    }

    @GetMapping("/differences")
    @Operation(summary = "The differences among the next people or accounts; an empty page may have a following one")
    Page<AccountDifferenceView> differences(Operator operator, PageRequest page) {
        return comparing.differences(page).map(AccountDifferenceView::from);
    }

    @PostMapping("/repair")
    @Operation(
            summary =
                    "Brings the accounts of such a page in line with their people, and leaves those that are nobody's")
    Page<AccountRepairView> repair(Operator operator, PageRequest page) {
        return repairing.repair(page, repair -> log(operator, repair)).map(AccountRepairView::from);
    }

    private static void log(Operator operator, AccountRepair repair) {
        AccountDifferenceView difference = AccountDifferenceView.from(repair.difference());
        LOG.info(
                "{} asked to repair account {} of person {}, {} {}: {} {}",
                operator.name(),
                difference.account(),
                difference.person(),
                difference.kind(),
                difference.fields(),
                repair.outcome(),
                repair.reason());
    }
}
