package io.parvis.identity.people.persistence;

import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonKind;
import io.parvis.identity.people.ClientFilter;
import io.parvis.identity.people.ClientOrder;
import io.parvis.starter.document.Conditions;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.SortKey;

/** Searches of clients as the database is asked them, and the indexes that this needs: one for each order, and two for what selects few. */
final class ClientQueries {

    private static final String KIND = "state.kind";
    private static final String WORDS = "state.words";
    private static final String COMPANY = "state.client.companyId";

    private ClientQueries() {}

    static Criteria condition(ClientFilter filter) {
        return Conditions.where(Criteria.where(KIND).is(PersonKind.CLIENT.name()))
                .is("state.status", filter.status())
                .has(COMPANY, value(filter.company()))
                .is("state.client.accessType", filter.accessType())
                .is("state.client.origin", filter.origin())
                .begins(WORDS, filter.words())
                .all();
    }

    static SortKey sort(ClientOrder order) {
        return new SortKey(field(order.key()), order.ascending());
    }

    static Stream<Index> indexes() {
        return Stream.concat(
                Arrays.stream(ClientOrder.Key.values()).map(key -> Index.on(KIND, field(key), "_id")),
                Stream.of(Index.on(KIND, WORDS), Index.on(COMPANY, field(ClientOrder.Key.NAME), "_id")));
    }

    private static String field(ClientOrder.Key key) {
        return switch (key) {
            case NAME -> "state.nameKey";
            case USERNAME -> "state.usernameKey";
            case INVITED_AT -> "state.invitedAt";
        };
    }

    private static @Nullable String value(@Nullable CompanyId company) {
        return company == null ? null : company.value();
    }
}
