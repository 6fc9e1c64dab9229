package io.parvis.identity.companies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.Refused;

/** An organisation that clients belong to. */
public final class Company implements Aggregate<CompanyEvent> {

    private final CompanyId id;
    private final List<CompanyEvent> events = new ArrayList<>();
    private CompanyName name;
    private Sharing sharing;
    private Set<MailDomain> mailDomains;
    private @Nullable CompanyId mergedInto;

    private Company(
            CompanyId id,
            CompanyName name,
            Sharing sharing,
            Set<MailDomain> mailDomains,
            @Nullable CompanyId mergedInto) {
        this.id = id;
        this.name = name;
        this.sharing = sharing;
        this.mailDomains = Set.copyOf(mailDomains);
        this.mergedInto = mergedInto;
    }

    /** A new company, whose members see of each other's things only what they watch (S24). */
    public static Company register(CompanyId id, CompanyName name) {
        Company company = new Company(id, name, Sharing.WATCHERS, Set.of(), null);
        company.events.add(new CompanyEvent.Registered(id));
        return company;
    }

    /**
     * Gives the company another name.
     *
     * @throws Refused {@link CompanyRefusal#COMPANY_MERGED}
     */
    public void rename(CompanyName next) {
        if (!next.equals(name)) {
            requireOwn();
            name = next;
            events.add(new CompanyEvent.Renamed());
        }
    }

    /**
     * Decides what the members see of each other's matters and contracts (S24).
     *
     * @throws Refused {@link CompanyRefusal#COMPANY_MERGED}
     */
    public void share(Sharing next) {
        if (next != sharing) {
            requireOwn();
            events.add(new CompanyEvent.SharingChanged(sharing));
            sharing = next;
        }
    }

    /**
     * Makes the company one with another, for good: its id and all that names it stand for the other one from now on.
     *
     * @throws Refused {@link CompanyRefusal#COMPANY_MERGED} when it was merged into a third one before
     */
    public void mergeInto(CompanyId heir) {
        if (!heir.equals(mergedInto)) {
            requireOwn();
            mergedInto = heir;
            events.add(new CompanyEvent.Merged(heir));
        }
    }

    private void requireOwn() {
        if (mergedInto != null) {
            throw new Refused(CompanyRefusal.COMPANY_MERGED);
        }
    }

    /**
     * Makes the company one of its own again if it is merged into a company that is merged into itself: two admins did that at the same moment.
     *
     * @param names the companies that are merged into it, directly or not
     */
    public void stay(Set<CompanyId> names) {
        if (mergedInto != null && names.contains(mergedInto)) {
            mergedInto = null;
            events.add(new CompanyEvent.Stayed());
        }
    }

    /** Makes these the domains by which those who sign up are found to be of this company (S21); no other company has any of them. */
    public void receiveMailAt(Set<MailDomain> next) {
        if (!next.equals(mailDomains)) {
            mailDomains = Set.copyOf(next);
            events.add(new CompanyEvent.MailDomainsChanged());
        }
    }

    /** The company as it was stored. */
    public static Company restore(
            CompanyId id,
            CompanyName name,
            Sharing sharing,
            Set<MailDomain> mailDomains,
            @Nullable CompanyId mergedInto) {
        return new Company(id, name, sharing, mailDomains, mergedInto);
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

    /** The company that this one is part of now; null while it is one of its own. */
    public @Nullable CompanyId mergedInto() {
        return mergedInto;
    }

    public Set<MailDomain> mailDomains() {
        return mailDomains;
    }
}
