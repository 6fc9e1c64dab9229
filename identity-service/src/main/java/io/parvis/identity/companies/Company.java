package io.parvis.identity.companies;

import java.util.ArrayList;
import java.util.List;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.starter.aggregate.Aggregate;

/** An organisation that clients belong to. */
public final class Company implements Aggregate<CompanyEvent> {

    private final CompanyId id;
    private final List<CompanyEvent> events = new ArrayList<>();
    private CompanyName name;
    private Sharing sharing;

    private Company(CompanyId id, CompanyName name, Sharing sharing) {
        this.id = id;
        this.name = name;
        this.sharing = sharing;
    }

    /** A new company, whose members see of each other's things only what they watch (S24). */
    public static Company register(CompanyId id, CompanyName name) {
        Company company = new Company(id, name, Sharing.WATCHERS);
        company.events.add(new CompanyEvent.Registered(id));
        return company;
    }

    /** Gives the company another name. */
    public void rename(CompanyName next) {
        if (!next.equals(name)) {
            name = next;
            events.add(new CompanyEvent.Renamed());
        }
    }

    /** Decides what the members see of each other's matters and contracts (S24). */
    public void share(Sharing next) {
        if (next != sharing) {
            events.add(new CompanyEvent.SharingChanged(sharing));
            sharing = next;
        }
    }

    /** The company as it was stored. */
    public static Company restore(CompanyId id, CompanyName name, Sharing sharing) {
        return new Company(id, name, sharing);
    }

    @Override
    public String id() {
        return id.value();
    }

    @Override
    public List<CompanyEvent> events() {
        return List.copyOf(events);
    }

    public CompanyId companyId() {
        return id;
    }

    public CompanyName name() {
        return name;
    }

    public Sharing sharing() {
        return sharing;
    }
}
