package io.parvis.identity.people;

import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.companies.CompanyFixture.ACME;
import static io.parvis.identity.companies.CompanyFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.identity.companies.CompaniesOfRegister;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.CompanyName;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.starter.paging.PageRequest;

class FollowingMergersTests {

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final InMemoryCompanyRegister companies = new InMemoryCompanyRegister();
    private final FollowingMergers following =
            new FollowingMergers(people, companies, CompaniesOfRegister.of(companies));

    @BeforeEach
    void addPeopleAndCompanies() {
        companies.add(CompanyFixture.acme(), command("acme"));
        companies.add(CompanyFixture.globex(), command("globex"));
        for (int i = 0; i <= PageRequest.MAXIMUM; i++) {
            people.add(PersonFixture.invited("claire-" + i, ACME), command("claire-" + i));
        }
        people.add(PersonFixture.invited("otto", GLOBEX), command("otto"));
    }

    @Test
    void allMembersFollowTheirCompany() {
        merge(ACME, GLOBEX);

        following.follow(ACME);

        people.eachClient(
                new ClientSearch(new ClientFilter(null, ACME, null, null, List.of()), ClientOrder.LAST_INVITED_FIRST),
                member -> fail("still a member: " + member.id()));
        assertThat(companyOf("claire-0")).isEqualTo(GLOBEX);
        assertThat(companyOf("claire-" + PageRequest.MAXIMUM)).isEqualTo(GLOBEX);
        assertThat(people.events()).endsWith(new PersonEvent.CompanyChanged(ACME, true));
    }

    @Test
    void followingTwiceTellsNothing() {
        merge(ACME, GLOBEX);
        following.follow(ACME);
        int told = people.events().size();

        following.follow(ACME);

        assertThat(people.events()).hasSize(told);
    }

    @Test
    void ofTwoThatWereMergedIntoEachOtherOneStays() {
        merge(ACME, GLOBEX);
        merge(GLOBEX, ACME);

        following.follow(GLOBEX);
        following.follow(ACME);

        assertThat(companies.find(ACME).orElseThrow().value().mergedInto()).isNull();
        assertThat(companies.find(GLOBEX).orElseThrow().value().mergedInto()).isEqualTo(ACME);
        assertThat(companyOf("otto")).isEqualTo(ACME);
        assertThat(companyOf("claire-0")).isEqualTo(ACME);
    }

    /** The first merger was done with before the second one was written. */
    @Test
    void theOneThatStaysIsFoundByEitherMerger() {
        merge(ACME, GLOBEX);
        following.follow(ACME);
        merge(GLOBEX, ACME);

        following.follow(GLOBEX);

        assertThat(companies.find(ACME).orElseThrow().value().mergedInto()).isNull();
        assertThat(companyOf("otto")).isEqualTo(ACME);
        assertThat(companyOf("claire-0")).isEqualTo(ACME);
    }

    @Test
    void aLateRepeatUndoesNoOtherMerger() {
        merge(ACME, GLOBEX);
        merge(GLOBEX, ACME);
        following.follow(GLOBEX);
        companies.add(Company.register(new CompanyId("initech"), new CompanyName("Initech")), command("initech"));
        merge(ACME, new CompanyId("initech"));

        following.follow(ACME);

        assertThat(companies.find(ACME).orElseThrow().value().mergedInto()).isEqualTo(new CompanyId("initech"));
    }

    private void merge(CompanyId company, CompanyId into) {
        companies.change(
                company, command("merge-" + company.value() + "-" + into.value()), merged -> merged.mergeInto(into));
    }

    private CompanyId companyOf(String name) {
        return ((Side.Client)
                        people.find(new PersonId(name)).orElseThrow().value().side())
                .company();
    }
}
