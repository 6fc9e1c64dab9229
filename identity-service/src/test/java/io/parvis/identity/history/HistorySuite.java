package io.parvis.identity.history;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** How history behaves, wherever it is kept. */
public abstract class HistorySuite {

    private final String claire = UUID.randomUUID().toString();

    protected abstract History history();

    @Test
    void tellsTheLatestFirstAPageAtATime() {
        Change first = keep(claire, 1);
        Change second = keep(claire, 2);
        keep(UUID.randomUUID().toString(), 1);

        Page<Change> page = history().of(claire, PageRequest.first(1));

        assertThat(ids(page)).containsExactly(second.id());
        assertThat(ids(history().of(claire, new PageRequest(1, page.nextCursor()))))
                .containsExactly(first.id());
    }

    @Test
    void keepsAChangeOnce() {
        Change change = keep(claire, 1);

        history().keep(change);

        assertThat(history().of(claire, PageRequest.first(10)).items())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(change);
    }

    private Change keep(String subject, long number) {
        Change change = Change.toldBy(
                UUID.randomUUID().toString(),
                subject,
                number,
                MONDAY,
                Actor.of("member", "ada"),
                "io.parvis.client.banned.v1");
        history().keep(change);
        return change;
    }

    private static List<String> ids(Page<Change> page) {
        return page.items().stream().map(Change::id).toList();
    }
}
