package io.parvis.identity.imports;

import static io.parvis.identity.TestCommands.command;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.directory.Viewers;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.identity.companies.RegisteringFixture;
import io.parvis.identity.people.ImportingFixture;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.PersonFixture;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.InMemoryCompanies;
import io.parvis.testsupport.directory.InMemoryPeople;
import io.parvis.testsupport.directory.Persons;
import io.parvis.testsupport.time.SettableClock;

/** The feature put together by hand: there are the company Acme, its client {@code claire}, and the admin {@code ada}. */
final class ImportsInParts {

    static final String HEADER = "username,firstName,lastName,email,accessType,company,manager";
    static final Duration TURN = Duration.ofSeconds(30);
    static final Duration INVITATION = Duration.ofMillis(200);

    final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    final InMemoryCompanyRegister companies = new InMemoryCompanyRegister();
    final InMemoryImports imports = new InMemoryImports();
    final InMemoryImportRows rows = new InMemoryImportRows();
    final InMemoryPeople admins = new InMemoryPeople().with(Persons.member("ada", Role.ADMIN));
    final ListingImports listing = new ListingImports(imports, rows);
    final StartingImports starting = new StartingImports(imports, listing, clock);
    final RowForms forms = new RowForms(people, companies);
    final CheckingRows checking = new CheckingRows(rows, forms, ImportingFixture.checking(people, companies));
    private final AddingRows adding = new AddingRows(
            forms,
            people,
            ImportingFixture.checking(people, companies),
            ImportingFixture.inviting(people, companies, clock),
            RegisteringFixture.registering(companies));
    private final Shift shift = new InMemoryShift();

    ImportsInParts() {
        companies.add(CompanyFixture.acme(), command("acme"));
        people.add(PersonFixture.invited("claire", CompanyFixture.ACME), command("claire"));
    }

    ReceivingImports receiving(int mostRows) {
        return new ReceivingImports(imports, rows, LinesOfCells::read, clock, mostRows);
    }

    /** Receives ten thousand rows at most, and keeps them in its own way. */
    ReceivingImports receiving(Tables tables, ImportRows written) {
        return new ReceivingImports(imports, written, tables, clock, 10_000);
    }

    /** A worker as each replica has one. */
    WorkingImports worker() {
        return worker(rows);
    }

    /** A worker that writes rows in its own way. */
    WorkingImports worker(ImportRows written) {
        return worker(written, checking, adding);
    }

    private WorkingImports worker(ImportRows written, CheckingRows checkingRows, AddingRows addingRows) {
        Viewers viewers = new Viewers(admins, new InMemoryCompanies());
        var pace = new WorkingImports.Pace(TURN, Duration.ofSeconds(1), INVITATION);
        return new WorkingImports(imports, written, shift, checkingRows, addingRows, admins, viewers, clock, pace);
    }

    /** A worker who can't add a row of this number while that is so, in a way that nobody foresaw. */
    WorkingImports workerFailingAt(int number, BooleanSupplier failing) {
        AddingRows failingToAdd =
                new AddingRows(
                        forms,
                        people,
                        ImportingFixture.checking(people, companies),
                        ImportingFixture.inviting(people, companies, clock),
                        RegisteringFixture.registering(companies)) {

                    @Override
                    ImportRow add(Viewer admin, ImportRow row) {
                        return unless(row.number() == number && failing.getAsBoolean(), () -> super.add(admin, row));
                    }
                };
        CheckingRows failingToCheck = new CheckingRows(rows, forms, ImportingFixture.checking(people, companies)) {

            @Override
            ImportRow check(ImportRow row) {
                return unless(row.number() == number && failing.getAsBoolean(), () -> super.check(row));
            }
        };
        return worker(rows, failingToCheck, failingToAdd);
    }

    private static ImportRow unless(boolean failing, Supplier<ImportRow> handling) {
        if (failing) {
            throw new IllegalStateException("nobody foresaw this");
        }
        return handling.get();
    }

    /** Uploads a table under an id. */
    ImportId upload(String id, String... lines) {
        ListedImport received =
                receiving(1000).receive(io.parvis.identity.Viewers.ADMIN, file(String.join("\n", lines)), command(id));
        return received.listed().importId();
    }

    static ImportFile file(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ImportFile("clients.csv", () -> new ByteArrayInputStream(bytes));
    }

    Import find(ImportId id) {
        return imports.find(id).orElseThrow().value();
    }

    List<ImportRow> rowsOf(ImportId id) {
        return rows.page(find(id).upload().table(), Set.of(RowState.values()), PageRequest.first(100))
                .items();
    }

    /** Works until there is nothing to do, and says how long it rested between. */
    Duration workOff(WorkingImports worker, String name) {
        Duration rested = Duration.ZERO;
        while (imports.first(ImportState.CHECKING).isPresent()
                || imports.first(ImportState.RUNNING).isPresent()) {
            Duration rest = worker.step(name).rest();
            rested = rested.plus(rest);
            clock.advance(rest);
        }
        return rested;
    }
}
