package io.parvis.identity.companies;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** An admin renames a company, decides what its members see of each other's things (S24), and lists its mail domains (S21). */
@Service
public class EditingCompanies {

    private final CompanyRegister companies;
    private final ListingCompanies listing;

    EditingCompanies(CompanyRegister companies, ListingCompanies listing) {
        this.companies = companies;
        this.listing = listing;
    }

    public Stored<Company> edit(Viewer admin, CompanyId id, CompanyForm form, Command command) {
        CompanyId known = listing.find(admin, id).value().companyId();
        FormCheck check = new FormCheck();
        Optional<String> called = check.required("/name", form.name(), CompanyName.LONGEST);
        Optional<Sharing> shared =
                check.required("/sharing", form.sharing(), "sharing-unknown", FormCheck.oneOf(Sharing.class));
        Set<MailDomain> domains = MailDomain.read(form.mailDomains(), check);
        check.refuseProblems();
        return companies
                .change(known, command, company -> {
                    company.rename(new CompanyName(called.orElseThrow()));
                    company.share(shared.orElseThrow());
                    company.receiveMailAt(domains);
                })
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
