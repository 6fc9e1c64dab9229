package io.parvis.identity.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.identity.companies.CompanyName;
import io.parvis.identity.people.CheckedClient;
import io.parvis.identity.people.CheckingClients;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;

/** Says what is wrong with a row, among those above it and everybody who is there. Nothing is added. */
@Service
class CheckingRows {

    private static final Map<String, String> POINTERS = Map.of("/companyId", "/company", "/managerId", "/manager");

    private final ImportRows rows;
    private final RowForms forms;
    private final CheckingClients clients;

    CheckingRows(ImportRows rows, RowForms forms, CheckingClients clients) {
        this.rows = rows;
        this.forms = forms;
        this.clients = clients;
    }

    /** The row as it is after the check; those above it must have been checked before. */
    ImportRow check(ImportRow row) {
        List<FieldProblem> problems = new ArrayList<>(row.problems());
        problems.addAll(companyProblems(row));
        Optional<CompanyId> company = problems.isEmpty() ? forms.company(row) : Optional.empty();
        return row.isCompany() ? company(row, company, problems) : client(row, company, problems);
    }

    private ImportRow company(ImportRow row, Optional<CompanyId> company, List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            return row.wrong(problems);
        }
        return company.map(known -> row.alreadyThere(known.value())).orElseGet(row::ready);
    }

    private ImportRow client(ImportRow row, Optional<CompanyId> company, List<FieldProblem> problems) {
        Optional<PersonId> manager = forms.manager(row);
        CheckedClient checked = clients.check(RowForms.form(row, company.orElse(null), manager.orElse(null)));
        checked.problems().stream().map(CheckingRows::ofRow).forEach(problems::add);
        if (manager.isEmpty()) {
            problems.addAll(managerProblems(row));
        }
        problems.addAll(repeated(row, Column.USERNAME, "username-above"));
        problems.addAll(repeated(row, Column.EMAIL, "email-above"));
        if (!problems.isEmpty()) {
            return row.wrong(problems);
        }
        return checked.same() == null
                ? row.ready()
                : row.alreadyThere(checked.same().value());
    }

    private static List<FieldProblem> companyProblems(ImportRow row) {
        FormCheck check = new FormCheck();
        try {
            check.optional("/company", row.cell(Column.COMPANY), CompanyName.LONGEST);
            check.refuseProblems();
            return List.of();
        } catch (Refused refused) {
            return refused.fields();
        }
    }

    /** A manager who is not there yet comes with this import, before the row, and of the same company. */
    private List<FieldProblem> managerProblems(ImportRow row) {
        Optional<String> username = row.key(Column.MANAGER);
        if (username.isEmpty()) {
            return List.of();
        }
        Optional<ImportRow> manager =
                rows.above(row, Column.USERNAME, username.get()).filter(above -> above.state() != RowState.WRONG);
        if (manager.isEmpty()) {
            return List.of(FieldProblem.of("/manager", "manager-not-above"));
        }
        boolean sameCompany = row.key(Column.COMPANY).isPresent()
                && row.key(Column.COMPANY).equals(manager.get().key(Column.COMPANY));
        return sameCompany ? List.of() : List.of(FieldProblem.of("/manager", "manager-not-of-company"));
    }

    private List<FieldProblem> repeated(ImportRow row, Column column, String key) {
        return row
                .key(column)
                .flatMap(value -> rows.above(row, column, value))
                .map(above -> FieldProblem.of("/" + column.header(), key, above.number()))
                .stream()
                .toList();
    }

    /** A problem as it concerns the columns of a table. */
    static FieldProblem ofRow(FieldProblem problem) {
        String pointer = POINTERS.getOrDefault(problem.pointer(), problem.pointer());
        return new FieldProblem(pointer, problem.key(), problem.arguments());
    }
}
