package io.parvis.identity;

import org.junit.jupiter.api.Test;

import io.parvis.testsupport.architecture.ParvisArchitecture;

class IdentityServiceArchitectureTests {

    private static final String ADMINS_ONLY = "lists are for admins alone, which the use case makes sure of";
    private static final String NAMES_FOR_THE_TEAM =
            "names are for all of the team and the rest for admins alone, which the use cases make sure of";
    private static final String FOR_THOSE_WHO_CHOOSE =
            "clients ask for those of their company, the team for anybody, which the use cases make sure of";
    private static final String BEFORE_VIEWERS = "this is where a caller or the holder of a link is looked up";

    private static final String OPERATIONS_ONLY = "accounts are compared for operations alone, who are told ids";

    @Test
    void keepsTheRulesOfTheHouse() {
        ParvisArchitecture.of("io.parvis.identity")
                .excepting("Accounts.inTheWayOf", BEFORE_VIEWERS)
                .excepting("HeldAccounts.find", OPERATIONS_ONLY)
                .excepting("HeldAccounts.page", OPERATIONS_ONLY)
                .excepting("CompanyRegister.mergedInto", BEFORE_VIEWERS)
                .excepting("CompanyRegister.find", ADMINS_ONLY)
                .excepting("CompanyRegister.repeated", ADMINS_ONLY)
                .excepting(
                        "CompanyRegister.findByMailDomain",
                        "who has proven an address is found to be of a company by it")
                .excepting("CompanyRegister.findAll", ADMINS_ONLY)
                .excepting("CompanyRegister.change", ADMINS_ONLY)
                .excepting("CompanyRegister.page", NAMES_FOR_THE_TEAM)
                .excepting("GroupRegister.find", ADMINS_ONLY)
                .excepting("GroupRegister.repeated", ADMINS_ONLY)
                .excepting("GroupRegister.findAll", ADMINS_ONLY)
                .excepting("GroupRegister.change", ADMINS_ONLY)
                .excepting("GroupRegister.page", NAMES_FOR_THE_TEAM)
                .excepting("GroupMembers.of", ADMINS_ONLY)
                .excepting("History.of", ADMINS_ONLY)
                .excepting("CompanyRegister.findByName", ADMINS_ONLY)
                .excepting("ImportRows.above", ADMINS_ONLY)
                .excepting("ImportRows.next", ADMINS_ONLY)
                .excepting("ImportRows.page", ADMINS_ONLY)
                .excepting("Imports.change", ADMINS_ONLY)
                .excepting("Imports.find", ADMINS_ONLY)
                .excepting("Imports.first", ADMINS_ONLY)
                .excepting("Imports.page", ADMINS_ONLY)
                .excepting("PeopleRegister.byName", FOR_THOSE_WHO_CHOOSE)
                .excepting("PeopleRegister.page", ADMINS_ONLY)
                .excepting("PeopleRegister.clients", ADMINS_ONLY)
                .excepting("PeopleRegister.findAll", ADMINS_ONLY)
                .excepting("PeopleRegister.reportsOf", ADMINS_ONLY)
                .excepting("PeopleRegister.membersOf", ADMINS_ONLY)
                .excepting("PeopleRegister.activeMembers", ADMINS_ONLY)
                .excepting("PeopleRegister.repeated", ADMINS_ONLY)
                .excepting("PeopleRegister.find", BEFORE_VIEWERS)
                .excepting("PeopleRegister.findBySubject", BEFORE_VIEWERS)
                .excepting("PeopleRegister.findByUsername", BEFORE_VIEWERS)
                .excepting("PeopleRegister.findByEmail", BEFORE_VIEWERS)
                .excepting("PeopleRegister.findByInvitation", BEFORE_VIEWERS)
                .excepting("PeopleRegister.change", BEFORE_VIEWERS)
                .excepting("Newcomers.open", BEFORE_VIEWERS)
                .excepting("PasswordAttempts.begunBefore", BEFORE_VIEWERS)
                .excepting("SignUps.find", ADMINS_ONLY)
                .excepting("SignUps.page", ADMINS_ONLY)
                .excepting("SignUps.change", ADMINS_ONLY)
                .excepting("SignUps.findByLink", BEFORE_VIEWERS)
                .excepting("SignUps.ofAddress", BEFORE_VIEWERS)
                .check();
    }
}
