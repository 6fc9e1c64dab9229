package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Whatever is shown, hidden, shared, taken back, moved, handed over, restricted and kept, and wherever clients move, in whatever order: who is to read something
 * finds it, in the portal and in the main application, nobody else finds it anywhere, and none of it is in an event or a mail (S24, S25, S37, S53, S57, S59,
 * S60). Nobody learns by a search or a filter what they can't read, and no open page is told of it (S58).
 */
class CanaryIT extends SystemTest {

    /** Another one with {@code -Dparvis.canary.seed=…}. */
    private static final long SEED = Long.getLong("parvis.canary.seed", 20_261_128);

    private static final int LOOKS = 8;
    private static final int TURNS_BETWEEN_LOOKS = 5;

    private final List<String> findings = new ArrayList<>();
    private Readers readers;
    private Marks marks;
    private TwoCompanies companies;

    @BeforeEach
    void begin() {
        NewMember colleague = NewMember.of(parvis, "LAWYER");
        readers = Readers.with(parvis, colleague);
        marks = new Marks(this, colleague);
        companies = new TwoCompanies(parvis, marks.probes());
    }

    @AfterEach
    void allAreWhereTheyWere() {
        if (companies != null) {
            companies.close();
        }
    }

    @Test
    void s53WhatIsTheTeamsAloneAndWhatIsOneCompanysIsNowhereElseWhateverIsShownAndHidden(TestReporter reporter) {
        reporter.publishEntry("seed", Long.toString(SEED));
        List<Turn> turns = Turn.random(new Random(SEED), LOOKS * TURNS_BETWEEN_LOOKS, marks.canaries());
        Standing standing = Standing.FIRST;
        look(standing, List.of());
        for (int look = 0; look < LOOKS; look++) {
            int from = look * TURNS_BETWEEN_LOOKS;
            standing = turn(turns, from, from + TURNS_BETWEEN_LOOKS, standing);
        }
        readers.learnByFilters(TeamsFilters.of(marks.matter(), parvis, standing))
                .forEach(findings::add);
        readers.learnByTexts(marks.canaries(), standing, new Random(SEED)).forEach(findings::add);

        assertThat(findings).as("seed %d", SEED).isEmpty();
        assertThat(parvis.everythingOnKafka())
                .noneMatch(record -> marks.canaries().stream()
                        .filter(canary -> !canary.besides().contains(record.substring(0, record.indexOf(' '))))
                        .anyMatch(canary -> canary.isIn(record)));
        readers.all().forEach(this::lookIntoMails);
    }

    /** How things stand after these turns, at which open pages listened. */
    private Standing turn(List<Turn> turns, int from, int to, Standing before) {
        Standing standing = before;
        List<Turn> all = turns.subList(0, to);
        try (Listening listening = new Listening(readers.all(), before)) {
            for (Turn turn : turns.subList(from, to)) {
                Standing after = standing.after(turn);
                turn(turn, standing, after);
                listening.turned(after);
                standing = after;
            }
            Standing now = standing;
            List<Thing> notes = marks.noteAgain();
            listening.awaitAll(notes, () -> look(now, all));
            listening.findings(marks.things(), marks.canaries()).forEach(finding -> findings.add(after(all, finding)));
        }
        return standing;
    }

    private void turn(Turn turn, Standing before, Standing after) {
        switch (turn.dial()) {
            case COMPANY, CLAIRE, PAUL, NINA -> companies.turn(turn, after);
            default -> marks.matter().turn(turn, before);
        }
    }

    private void look(Standing standing, List<Turn> turns) {
        awaitThatTheRequestFollows(standing);
        Random random = new Random(SEED + turns.size());
        Stream.of(
                        readers.find(marks.examples(), marks.canaries(), standing),
                        readers.learnByWords(marks.canaries(), standing, random),
                        readers.miss(marks.ofGlobex(), standing))
                .flatMap(found -> found)
                .forEach(finding -> findings.add(after(turns, finding)));
    }

    private static String after(List<Turn> turns, String finding) {
        return "after %s %s".formatted(turns, finding);
    }

    /** It is as closed as the matter that it became, as soon as its service has heard who sees that. */
    private void awaitThatTheRequestFollows(Standing standing) {
        await("the request to be seen by those who see its matter")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(readers.all())
                        .filteredOn(reader -> reader.sees("requests/" + marks.request()))
                        .extracting(Reader::name)
                        .containsExactlyInAnyOrderElementsOf(standing.all()));
    }

    private void lookIntoMails(Reader reader) {
        List<Mail> mails = parvis.mailbox().to(reader.email());
        assertThat(mails).as("mails to " + reader.name()).isNotEmpty();
        assertThat(mails)
                .noneMatch(mail -> marks.canaries().stream()
                        .filter(canary -> !canary.besides().contains(reader.email()))
                        .anyMatch(canary -> canary.isIn(mail.subject() + mail.text() + mail.html())));
    }
}
