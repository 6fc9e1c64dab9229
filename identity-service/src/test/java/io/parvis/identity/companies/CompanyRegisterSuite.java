package io.parvis.identity.companies;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** What every register of companies does. */
public abstract class CompanyRegisterSuite {

    /** A register without companies. */
    protected abstract CompanyRegister companies();

    @Test
    void findsWhatWasAdded() {
        Company company = add("Acme").value();

        Stored<Company> found = companies().find(company.companyId()).orElseThrow();

        assertThat(found.version()).isEqualTo(1);
        assertThat(found.value().name()).isEqualTo(new CompanyName("Acme"));
        assertThat(found.value().sharing()).isEqualTo(Sharing.WATCHERS);
        assertThat(companies().find(new CompanyId("nowhere"))).isEmpty();
    }

    @Test
    void addsOnceWhatIsAddedTwice() {
        String id = UUID.randomUUID().toString();
        companies().add(company(id, "Acme"), command(id));

        Stored<Company> again = companies().add(company(id, "Acme"), command(id));

        assertThat(again.id()).isEqualTo(id);
        assertThat(companies().page(PageRequest.first(10)).items()).hasSize(1);
    }

    @Test
    void refusesAnotherCompanyUnderTheSameCommand() {
        String id = UUID.randomUUID().toString();
        companies().add(company(id, "Acme"), command(id));

        assertThatThrownBy(() -> companies().add(company(id, "Globex"), command(id, "another content")))
                .isInstanceOf(CommandReused.class);
    }

    @Test
    void refusesTheSameNameInAnotherCase() {
        add("Société Générale");

        assertRefused(CompanyRefusal.COMPANY_NAME_TAKEN, () -> add("SOCIÉTÉ GÉNÉRALE"));
    }

    @Test
    void changesACompany() {
        CompanyId acme = add("Acme").value().companyId();

        companies().change(acme, command("edit"), company -> company.share(Sharing.MANAGERS));

        Stored<Company> changed = companies().find(acme).orElseThrow();
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.value().sharing()).isEqualTo(Sharing.MANAGERS);
        assertThat(companies().change(new CompanyId("nowhere"), command("edit"), _ -> {}))
                .isEmpty();
    }

    @Test
    void refusesTheNameOfAnotherCompany() {
        add("Acme");
        CompanyId globex = add("Globex").value().companyId();

        assertRefused(
                CompanyRefusal.COMPANY_NAME_TAKEN,
                () -> companies().change(globex, command("edit"), company -> company.rename(new CompanyName("ACME"))));
        assertThat(companies().find(globex).orElseThrow().value().name()).isEqualTo(new CompanyName("Globex"));
    }

    @Test
    void listsNoMergedCompanyAndGivesItsNameFree() {
        CompanyId acme = add("Acme").value().companyId();
        CompanyId france = add("Acme France").value().companyId();

        companies().change(france, command("merge"), company -> company.mergeInto(acme));

        assertThat(names(companies().page(PageRequest.first(10)))).containsExactly("Acme");
        assertThat(companies().mergedInto(acme)).containsExactly(france);
        assertThat(companies().find(france).orElseThrow().value().mergedInto()).isEqualTo(acme);
        assertThat(add("Acme France").value().companyId()).isNotEqualTo(france);
    }

    @Test
    void s21FindsACompanyByItsMailDomains() {
        CompanyId acme = add("Acme").value().companyId();
        add("Globex");
        companies().change(acme, command("edit"), company -> company.receiveMailAt(domains("acme.example", "acme.fr")));

        assertThat(companies().findByMailDomain(new MailDomain("acme.fr")))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(acme.value()));
        assertThat(companies().findByMailDomain(new MailDomain("mail.acme.fr"))).isEmpty();
        assertThat(companies().findByMailDomain(new MailDomain("globex.example")))
                .isEmpty();
    }

    @Test
    void aMailDomainIsOfOneCompanyAtMost() {
        CompanyId acme = add("Acme").value().companyId();
        CompanyId globex = add("Globex").value().companyId();
        companies().change(acme, command("1"), company -> company.receiveMailAt(domains("acme.example")));

        assertRefused(
                CompanyRefusal.MAIL_DOMAIN_TAKEN,
                () -> companies()
                        .change(
                                globex,
                                command("2"),
                                company -> company.receiveMailAt(domains("globex.example", "acme.example"))));
        companies().change(acme, command("3"), company -> company.receiveMailAt(domains()));
        companies().change(globex, command("4"), company -> company.receiveMailAt(domains("acme.example")));
        assertThat(companies().findByMailDomain(new MailDomain("acme.example")))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(globex.value()));
    }

    @Test
    void pagesByName() {
        add("globex");
        add("Acme");
        add("Initech");

        Page<Stored<Company>> first = companies().page(PageRequest.first(2));
        Page<Stored<Company>> second = companies().page(new PageRequest(2, first.nextCursor()));

        assertThat(names(first)).containsExactly("Acme", "globex");
        assertThat(names(second)).containsExactly("Initech");
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void findsByBeginningsOfWordsOfTheNameWhatIsNotPartOfAnotherCompany() {
        add("Société Générale");
        add("Generali");
        CompanyId merged = add("Old General").value().companyId();
        companies().change(merged, command("merge"), company -> company.mergeInto(new CompanyId("acme")));

        assertThat(names(companies().page(List.of("gener"), PageRequest.first(10))))
                .containsExactly("Generali", "Société Générale");
        assertThat(names(companies().page(List.of("gener", "soc"), PageRequest.first(10))))
                .containsExactly("Société Générale");
        assertThat(names(companies().page(List.of("enerali"), PageRequest.first(10))))
                .isEmpty();
    }

    @Test
    void findsWhatACompanyIsRenamedTo() {
        CompanyId acme = add("Acme").value().companyId();

        companies().change(acme, command("rename"), company -> company.rename(new CompanyName("Initech")));

        assertThat(names(companies().page(List.of("ini"), PageRequest.first(10))))
                .containsExactly("Initech");
        assertThat(names(companies().page(List.of("acme"), PageRequest.first(10))))
                .isEmpty();
    }

    @Test
    void findsThoseThatExist() {
        CompanyId acme = add("Acme").value().companyId();
        add("Globex");

        assertThat(companies().findAll(List.of(acme, new CompanyId("nowhere"))))
                .extracting(Company::companyId)
                .containsExactly(acme);
        assertThat(companies().findAll(List.of())).isEmpty();
    }

    @Test
    void findsByNameInAnyCaseWhatIsNotPartOfAnotherCompany() {
        CompanyId acme = add("Acme").value().companyId();
        CompanyId globex = add("Globex").value().companyId();
        companies().change(globex, command("merge"), company -> company.mergeInto(acme));

        assertThat(companies().findByName(new CompanyName("ACME")))
                .map(found -> found.value().companyId())
                .contains(acme);
        assertThat(companies().findByName(new CompanyName("Globex"))).isEmpty();
    }

    private Stored<Company> add(String name) {
        String id = UUID.randomUUID().toString();
        return companies().add(company(id, name), command(id));
    }

    private static Company company(String id, String name) {
        return Company.register(new CompanyId(id), new CompanyName(name));
    }

    private static Set<MailDomain> domains(String... names) {
        return Stream.of(names).map(MailDomain::new).collect(Collectors.toSet());
    }

    private static List<String> names(Page<Stored<Company>> page) {
        return page.items().stream()
                .map(company -> company.value().name().value())
                .toList();
    }
}
