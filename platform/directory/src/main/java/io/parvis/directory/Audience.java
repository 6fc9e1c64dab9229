package io.parvis.directory;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Who may see a document: the keys that it stores as {@code state.audience}, and the question that a {@link Viewer} asks with theirs.
 * The one rule for lists, counts, pages, searches and exports.
 *
 * <p>Keys: {@code client:<person>@<company>} for a client while they belong to the document's company; {@code company:<company>} for a
 * company that shares everything; {@code reports-to:<person>@<company>} for a requester's manager where managers see; {@code member:<person>}; {@code role:<ROLE>}.
 */
public final class Audience {

    private final Set<String> keys = new TreeSet<>();

    private Audience() {}

    public static Audience nobody() {
        return new Audience();
    }

    /** A client, as long as they belong to the company that the document belongs to. */
    public Audience client(PersonId person, @Nullable CompanyId company) {
        keys.add(clientKey(person, company));
        return this;
    }

    /** Those members of a company whom its sharing mode lets see. */
    public Audience company(CompanyId company) {
        keys.add(companyKey(company));
        return this;
    }

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

    static String clientKey(PersonId person, @Nullable CompanyId company) {
        return "client:" + person.value() + "@" + (company == null ? "" : company.value());
    }

    static String companyKey(CompanyId company) {
        return "company:" + company.value();
    }

    static String roleKey(Role role) {
        return "role:" + role;
    }
}
