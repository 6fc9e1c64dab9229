package io.parvis.identity.imports;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.identity.companies.CompanyName;
import io.parvis.identity.companies.CompanyRefusal;
import io.parvis.identity.companies.RegisteringCompanies;
import io.parvis.identity.people.CheckedClient;
import io.parvis.identity.people.CheckingClients;
import io.parvis.identity.people.ClientForm;
import io.parvis.identity.people.InvitingClients;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.DerivedId;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.search.Folding;

/** Adds what a row says. The command follows from the row, so that a row that is done twice is done once. */
@Service
class AddingRows {

    private final RowForms forms;
    private final PeopleRegister people;
    private final CheckingClients checking;
    private final InvitingClients inviting;
    private final RegisteringCompanies registering;

    AddingRows(
            RowForms forms,
            PeopleRegister people,
            CheckingClients checking,
            InvitingClients inviting,
            RegisteringCompanies registering) {
        this.forms = forms;
        this.people = people;
        this.checking = checking;
        this.inviting = inviting;
        this.registering = registering;
    }

    /**
     * The row as it is after it was added, or could not be.
     *
     * @throws Refused what may pass by itself; the row is to be tried again
     */
    ImportRow add(Viewer admin, ImportRow row) {
        try {
            return addOrRefuse(admin, row);
        } catch (Refused refused) {
            if (refused.refusal().kind() == Refusal.Kind.UNAVAILABLE) {
                throw refused;
            }
            return row.failed(problems(refused));
        }
    }

    private ImportRow addOrRefuse(Viewer admin, ImportRow row) {
        Command command = command(admin, "import-row", row.table().value() + "/" + row.number());
        if (people.find(new PersonId(command.id())).isPresent()) {
            return row.added(command.id());
        }
        @Nullable CompanyId company = company(admin, row);
        if (row.isCompany() && company != null) {
            return row.added(company.value());
        }
        Optional<PersonId> manager = forms.manager(row);
        if (manager.isEmpty() && row.cell(Column.MANAGER) != null) {
            return row.failed(List.of(FieldProblem.of("/manager", "manager-not-above")));
        }
        return invite(admin, row, RowForms.form(row, company, manager.orElse(null)), command);
    }

    private ImportRow invite(Viewer admin, ImportRow row, ClientForm form, Command command) {
        CheckedClient checked = checking.check(form);
        if (checked.same() != null) {
            return row.alreadyThere(checked.same().value());
        }
        return row.added(inviting.invite(admin, form, command).person().id());
    }

    private @Nullable CompanyId company(Viewer admin, ImportRow row) {
        String name = row.cell(Column.COMPANY);
        if (name == null) {
            return null;
        }
        return forms.company(row).orElseGet(() -> register(admin, row, name));
    }

    /** Somebody may register the same name at this moment; theirs is the one, then. */
    private CompanyId register(Viewer admin, ImportRow row, String name) {
        String key = new CompanyName(Folding.clean(name)).key();
        Command command = command(admin, "import-company", row.table().value() + "/" + key);
        try {
            return registering.register(admin, name, command).value().companyId();
        } catch (Refused refused) {
            if (refused.refusal() != CompanyRefusal.COMPANY_NAME_TAKEN) {
                throw refused;
            }
            return forms.company(row).orElseThrow(() -> refused);
        }
    }

    private static Command command(Viewer admin, String purpose, String source) {
        return new Command(DerivedId.of(purpose, source), null, admin.actor(), null);
    }

    private static List<FieldProblem> problems(Refused refused) {
        return refused.fields().isEmpty()
                ? List.of(FieldProblem.of("", refused.refusal().key()))
                : refused.fields().stream().map(CheckingRows::ofRow).toList();
    }
}
