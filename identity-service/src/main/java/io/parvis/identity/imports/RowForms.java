package io.parvis.identity.imports;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyName;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.people.ClientForm;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.PersonForm;
import io.parvis.identity.people.Username;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.search.Folding;

/** What a row says in the words of a form: names of companies and usernames of managers become their ids. */
@Service
class RowForms {

    private final PeopleRegister people;
    private final CompanyRegister companies;

    RowForms(PeopleRegister people, CompanyRegister companies) {
        this.people = people;
        this.companies = companies;
    }

    /** The company that a row names, if it is there. */
    Optional<CompanyId> company(ImportRow row) {
        return Optional.ofNullable(row.cell(Column.COMPANY))
                .map(name -> new CompanyName(Folding.clean(name)))
                .flatMap(companies::findByName)
                .map(Stored::value)
                .map(Company::companyId);
    }

    /** The manager whom a row names, if they are there. */
    Optional<PersonId> manager(ImportRow row) {
        return Optional.ofNullable(row.cell(Column.MANAGER))
                .map(Folding::clean)
                .flatMap(Username::parse)
                .flatMap(people::findByUsername)
                .map(manager -> manager.value().personId());
    }

    static ClientForm form(ImportRow row, @Nullable CompanyId company, @Nullable PersonId manager) {
        PersonForm person = new PersonForm(
                row.cell(Column.FIRST_NAME),
                row.cell(Column.LAST_NAME),
                row.cell(Column.USERNAME),
                row.cell(Column.EMAIL),
                row.cell(Column.LANGUAGE),
                row.cell(Column.TIME_ZONE));
        return new ClientForm(
                person,
                row.cell(Column.ACCESS_TYPE),
                company == null ? null : company.value(),
                row.cell(Column.JOB_TITLE),
                row.cell(Column.MOBILE),
                row.cell(Column.ADDRESS),
                manager == null ? null : manager.value());
    }
}
