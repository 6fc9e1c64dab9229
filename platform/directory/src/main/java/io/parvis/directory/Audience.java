package io.parvis.directory;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Who may see a document: the keys that it stores as {@code state.audience}, and the question that a {@link Viewer} asks with theirs.
 * The one rule for lists, counts, pages, searches and exports.
 *
 * <p>Keys: {@code client:<person>@<company>} for a client while they belong to the document's company; {@code company:<company>} for a
 * company that shares everything; {@code reports-to:<person>@<company>} for a requester's manager where managers see;
 * {@code member:<person>}; {@code role:<ROLE>}.
 *
 * <p>A document that sharing inside the company may open has {@link #requestersSide}; a restricted one names its people with {@link #client}
 * and {@link #member}, and no sharing mode reaches it (S24).
 */
public final class Audience {

    private final Set<String> keys = new TreeSet<>();

    private Audience() {}

    public static Audience nobody() {
        return new Audience();
    }

    /** The same as another document's, of which these are the keys. */
    public static Audience of(Set<String> keys) {
        Audience audience = new Audience();
        audience.keys.addAll(keys);
        return audience;
    }

    /** A client, as long as they belong to the company that the document belongs to. */
    public Audience client(PersonId person, @Nullable CompanyId company) {
        keys.add(clientKey(person, company));
        return this;
    }

    /**
     * The requester's side: the one who asked for it and, where the sharing mode of the company lets them see, their manager or all of the
     * company who may request.
     */
    public Audience requestersSide(PersonId requester, @Nullable CompanyId company) {
        if (company != null) {
            keys.add(reportsToKey(requester, company));
            keys.add(companyKey(company));
        }
        return client(requester, company);
    }

    /** A member of the legal team. */
    public Audience member(PersonId person) {
        keys.add(memberKey(person));
        return this;
    }

    /** All members of the legal team with a role. */
    public Audience role(Role role) {
        keys.add(roleKey(role));
        return this;
    }

    /** What the document stores. */
    public Set<String> keys() {
        return Set.copyOf(keys);
    }

    /** What a query asks for: documents of which the viewer has a key. */
    public static Criteria visibleTo(Viewer viewer) {
        return Criteria.where("state.audience").in(viewer.keys());
    }

    /** The rest: documents of which the viewer has no key. */
    public static Criteria hiddenFrom(Viewer viewer) {
        return Criteria.where("state.audience").nin(viewer.keys());
    }

    /** The same of keys that are at hand, as an event carries them. */
    public static boolean isOpenTo(Viewer viewer, Set<String> keys) {
        return !Collections.disjoint(viewer.keys(), keys);
    }

    static String clientKey(PersonId person, @Nullable CompanyId company) {
        return "client:" + person.value() + "@" + (company == null ? "" : company.value());
    }

    static String reportsToKey(PersonId person, CompanyId company) {
        return "reports-to:" + person.value() + "@" + company.value();
    }

    static String memberKey(PersonId person) {
        return "member:" + person.value();
    }

    static String companyKey(CompanyId company) {
        return "company:" + company.value();
    }

    static String roleKey(Role role) {
        return "role:" + role;
    }
}
