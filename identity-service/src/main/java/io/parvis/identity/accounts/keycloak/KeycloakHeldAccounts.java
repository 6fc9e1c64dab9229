package io.parvis.identity.accounts.keycloak;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.accounts.Account;
import io.parvis.identity.accounts.HeldAccount;
import io.parvis.identity.accounts.HeldAccounts;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** The users of Keycloak's realm as they are. A cursor is the number of users before the page: Keycloak has no other. */
class KeycloakHeldAccounts implements HeldAccounts {

    private final KeycloakUsers users;
    private final KeycloakSearch search;
    private final KeycloakCalls calls;

    KeycloakHeldAccounts(KeycloakUsers users, KeycloakCalls calls) {
        this.users = users;
        this.search = new KeycloakSearch(users);
        this.calls = calls;
    }

    @Override
    public Optional<HeldAccount> find(Account account) {
        return calls.make(() -> search.findAny(account))
                .filter(user -> user.belongsTo(account))
                .map(KeycloakUser::held);
    }

    @Override
    public Page<HeldAccount> page(PageRequest request) {
        int first = start(request.cursor());
        List<KeycloakUser> found = calls.make(() -> users.list(first, request.limit() + 1));
        boolean last = found.size() <= request.limit();
        return new Page<>(
                found.stream().limit(request.limit()).map(KeycloakUser::held).toList(),
                last ? null : String.valueOf(first + request.limit()));
    }

    private static int start(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            return Integer.parseUnsignedInt(cursor);
        } catch (NumberFormatException _) {
            throw new MalformedCursor();
        }
    }
}
