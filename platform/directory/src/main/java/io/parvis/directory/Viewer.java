package io.parvis.directory;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.security.Caller;

/**
 * An active person who asks, as the directory knows them at this moment; never read from a token's claims. Controllers take it as an
 * argument, ports that return what people may see ask for it.
 *
 * @param company    a client's, at this moment
 * @param accessType a client's; null for a member
 * @param roles      a member's; empty for a client
 * @param keys       the audience keys that open documents to this viewer ({@link Audience})
 */
public record Viewer(
        PersonId person,
        PersonKind kind,
        @Nullable CompanyId company,
        @Nullable AccessType accessType,
        Set<Role> roles,
        Set<String> keys)
        implements Caller {

    @Override
    public Actor actor() {
        return Actor.of(kind == PersonKind.CLIENT ? "client" : "member", person.value());
    }

    @Override
    public Set<String> surfaces() {
        return Set.of(kind == PersonKind.CLIENT ? "portal" : "main");
    }

    /** Whether what is this viewer's at a company, or without one, is open to them. */
    public boolean isOf(@Nullable CompanyId company) {
        return keys.contains(Audience.clientKey(person, company));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
