package io.parvis.identity.people;

import java.util.Comparator;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** What a search of clients means, in plain words. */
final class ClientsInMemory {

    private ClientsInMemory() {}

    static Predicate<Person> finds(ClientFilter filter) {
        return person -> person.side() instanceof Side.Client client
                && fits(filter.status(), person.status())
                && fits(filter.company(), client.company())
                && fits(filter.accessType(), client.accessType())
                && fits(filter.origin(), client.origin())
                && filter.words().stream()
                        .allMatch(beginning ->
                                person.profile().words().stream().anyMatch(word -> word.startsWith(beginning)));
    }

    static Comparator<Person> sorts(ClientOrder order) {
        Comparator<Person> ascending = byKey(order.key()).thenComparing(Person::id);
        return order.ascending() ? ascending : ascending.reversed();
    }

    private static Comparator<Person> byKey(ClientOrder.Key key) {
        return switch (key) {
            case NAME -> Comparator.comparing(person -> person.profile().sortName());
            case USERNAME ->
                Comparator.comparing(person -> person.profile().username().key());
            case INVITED_AT ->
                Comparator.comparing(person -> person.invitation().at());
        };
    }

    private static boolean fits(@Nullable Object asked, @Nullable Object there) {
        return asked == null || asked.equals(there);
    }
}
