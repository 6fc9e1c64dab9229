package io.parvis.notification.mails.stationery;

import static io.parvis.notification.mails.MailFixture.ACME;
import static io.parvis.notification.mails.MailFixture.NOW;
import static io.parvis.notification.mails.MailFixture.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;
import io.parvis.notification.affairs.Affair;
import io.parvis.notification.affairs.AffairId;
import io.parvis.notification.affairs.AffairKind;
import io.parvis.notification.affairs.Appointment;
import io.parvis.notification.affairs.Side;
import io.parvis.notification.affairs.Sight;
import io.parvis.notification.mails.Contents;
import io.parvis.notification.mails.Delivery;
import io.parvis.notification.mails.Discretion;
import io.parvis.notification.mails.InMemoryMails;
import io.parvis.notification.mails.Letter;
import io.parvis.notification.mails.Mail;
import io.parvis.notification.mails.MailId;
import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.Portal;
import io.parvis.notification.mails.SendingMails;
import io.parvis.notification.mails.Stationery;
import io.parvis.notification.mails.Stationery.Message;
import io.parvis.notification.mails.Stationery.Reader;
import io.parvis.notification.mails.Stationery.Wording;
import io.parvis.notification.mails.Template;
import io.parvis.notification.mails.WritingLetters;
import io.parvis.testsupport.directory.InMemoryCompanies;
import io.parvis.testsupport.directory.InMemoryPeople;
import io.parvis.testsupport.directory.Persons;

/** What mails say of what happened to requests and matters, and that it is no more than they may. */
class NewsLettersTests {

    private static final Set<Template> OF_REQUESTS = EnumSet.of(
            Template.NEW_REQUEST,
            Template.REQUEST_MOVED,
            Template.INFORMATION_ASKED,
            Template.REQUEST_AMENDED,
            Template.REQUEST_WITHDRAWN,
            Template.REQUEST_REJECTED);
    private static final Set<Template> OF_HEARINGS = EnumSet.of(
            Template.HEARING_SCHEDULED,
            Template.HEARING_RESCHEDULED,
            Template.HEARING_ADJOURNED,
            Template.HEARING_CANCELLED);
    private static final Set<Template> FOR_THE_TEAM = EnumSet.of(
            Template.NEW_REQUEST,
            Template.REQUEST_MOVED,
            Template.REQUEST_AMENDED,
            Template.REQUEST_WITHDRAWN,
            Template.MATTER_WITHDRAWN,
            Template.MATTER_ASSIGNED,
            Template.NOTE_FROM_CLIENT,
            Template.INTERNAL_NOTE,
            Template.MENTIONED);
    private static final Set<Template> NO_NEWS = EnumSet.of(
            Template.INVITATION,
            Template.SIGN_UP,
            Template.SIGN_UP_KNOWN,
            Template.REQUEST_CONFIRMATION,
            Template.NEW_MATTER,
            Template.NEW_CONTRACT);
    private static final URI LINK = URI.create("https://portal.example.org/login?returnTo=/matters/m-1");
    private static final Appointment HEARING =
            new Appointment(Instant.parse("2026-12-03T14:30:00Z"), ZoneId.of("America/New_York"));

    private final Stationery stationery =
            StationeryConfiguration.stationeryOf(new Portal("Parvis", URI.create("https://portal.example.org")));

    static Stream<Arguments> everything() {
        return EnumSet.complementOf(EnumSet.copyOf(NO_NEWS)).stream()
                .flatMap(template -> Stream.of("en", "fr")
                        .flatMap(language -> Stream.of(true, false)
                                .map(restricted -> Arguments.of(template, language, restricted))));
    }

    /** Two affairs of which all is different: once what mails may say is taken away, nothing tells the letters apart. */
    @ParameterizedTest
    @MethodSource("everything")
    void s53SaysNumberNameWhoActedDateAndLinkAndNothingElse(Template template, String language, boolean restricted) {
        World one = new World("canary", template, language, restricted);
        World other = new World("finch", template, language, restricted);

        Letter letter = one.letter(stationery);
        Letter same = other.letter(stationery);

        assertThat(one.masked(letter.subject())).isEqualTo(other.masked(same.subject()));
        assertThat(one.masked(letter.text()))
                .isEqualTo(other.masked(same.text()))
                .doesNotContain("canary");
        assertThat(one.masked(letter.html()))
                .isEqualTo(other.masked(same.html()))
                .doesNotContain("canary");
        assertThat(letter.subject()).startsWith(one.number());
        assertThat(letter.text()).contains(one.link()).doesNotContain("??", "{0}", "{1}");
        assertThat(letter.text().contains(one.name())).isEqualTo(!restricted);
        assertThat(letter.text().contains(one.actor())).isEqualTo(!restricted);
        assertThat(letter.html().contains(one.name())).isEqualTo(!restricted);
        assertThat(one.masked(letter.text()).contains("2026")).isEqualTo(OF_HEARINGS.contains(template));
    }

    @Test
    void s49TellsOfAHearingInTheReadersTimeZoneAndTheCourts() {
        Wording english = stationery.write(reader("Claire", "en"), happened(Template.HEARING_SCHEDULED, HEARING));
        Wording french = stationery.write(reader("Claire", "fr"), happened(Template.HEARING_RESCHEDULED, HEARING));

        assertThat(english.subject()).isEqualTo("MAT-2026-000045: a hearing was scheduled");
        assertThat(english.text())
                .contains("Anna Adams scheduled a hearing in matter MAT-2026-000045.")
                .contains("Name\n  Lease of the depot\n")
                .containsPattern("Hearing\\n  December 3, 2026 at 3:30\\hPM \\(CET\\)\\n")
                .containsPattern("At the court\\n  December 3, 2026 at 9:30\\hAM \\(EST\\)\\n")
                .contains("Open the matter\n" + LINK);
        assertThat(french.subject()).isEqualTo("MAT-2026-000045\u00a0: une audience a été déplacée");
        assertThat(french.text())
                .contains("Anna Adams a déplacé une audience du dossier MAT-2026-000045.")
                .containsPattern("Audience\\n  3 décembre 2026 à 15:30 \\(CET\\)\\n")
                .containsPattern("À l’heure du tribunal\\n  3 décembre 2026 à 09:30 \\(.+\\)\\n")
                .contains("Ouvrir le dossier\n" + LINK);
    }

    @Test
    void tellsTheTimeOnceWhereTheClocksOfReaderAndCourtAgree() {
        Appointment inMadrid = new Appointment(HEARING.startsAt(), ZoneId.of("Europe/Madrid"));

        assertThat(stationery
                        .write(reader("Claire", "en"), happened(Template.HEARING_SCHEDULED, inMadrid))
                        .text())
                .doesNotContain("At the court");
    }

    @Test
    void namesNobodyWhereNobodyIsToBeNamed() {
        Message nameless = new Message.Happened(
                Template.STATUS_CHANGED, AffairKind.MATTER, "MAT-2026-000045", null, null, null, LINK);

        assertThat(stationery.write(reader("Claire", "en"), nameless).text())
                .contains("The status of matter MAT-2026-000045 has changed.")
                .doesNotContain("Name\n");
        assertThat(stationery.write(reader("Claire", "fr"), nameless).text())
                .contains("Le statut du dossier MAT-2026-000045 a changé.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void showsCodeAsTheTextThatItIs(String language) {
        String script = "<script>alert('x')</script>&\"${7*7}[[${7*7}]]#{footer}{0}";

        for (Template template : EnumSet.complementOf(EnumSet.copyOf(NO_NEWS))) {
            Wording letter = stationery.write(
                    reader(script, language),
                    new Message.Happened(template, AffairKind.MATTER, "MAT-1", script, script, null, LINK));

            assertThat(letter.html())
                    .doesNotContain("<script")
                    .contains("&lt;script&gt;")
                    .doesNotContain("49");
            assertThat(letter.text()).contains(script);
        }
    }

    private static Message happened(Template template, @Nullable Appointment appointment) {
        return new Message.Happened(
                template, AffairKind.MATTER, "MAT-2026-000045", "Lease of the depot", "Anna Adams", appointment, LINK);
    }

    private static Reader reader(String firstName, String language) {
        return new Reader(firstName, PersonKind.CLIENT, Locale.of(language), ZoneId.of("Europe/Paris"));
    }

    /** An affair of which everything is called after a bird, and somebody who is told of it. */
    private record World(String bird, Template template, String language, boolean restricted) {

        private static final PersonId READER = new PersonId("rhea");

        String number() {
            return "MAT-2026-" + (bird.hashCode() & 0xFFFF);
        }

        String name() {
            return "The case of the " + bird;
        }

        String actor() {
            return "Actor-" + bird + " Example";
        }

        String link() {
            return "https://portal.example.org/login?returnTo="
                    + (OF_REQUESTS.contains(template) ? "/requests/" : "/matters/") + id();
        }

        private String id() {
            return "id-of-" + bird;
        }

        String masked(String text) {
            return text.replace(name(), "NAME")
                    .replace(actor(), "ACTOR")
                    .replace(number(), "NUMBER")
                    .replace(id(), "ID");
        }

        Letter letter(Stationery stationery) {
            InMemoryPeople people = new InMemoryPeople().with(reader(), Persons.member("actor-" + bird, Role.LAWYER));
            List<Letter> letters = new ArrayList<>();
            WritingLetters writing = new WritingLetters(
                    people,
                    new InMemoryCompanies(),
                    id -> Optional.of(affair()),
                    unread(),
                    stationery,
                    new Portal("Parvis", URI.create("https://portal.example.org")),
                    new Discretion(true));
            InMemoryMails mails = new InMemoryMails();
            Mail mail = Mail.queue("event-" + bird, READER, occasion(), NOW);
            mails.add(mail);
            new SendingMails(
                            mails,
                            writing,
                            letter -> {
                                letters.add(letter);
                                return new Delivery.Accepted();
                            },
                            POLICY,
                            Clock.fixed(NOW, ZoneOffset.UTC),
                            () -> 0.5)
                    .send(new MailId(mail.id()));
            assertThat(letters).as("%s is written", template).hasSize(1);
            return letters.getFirst();
        }

        private Person reader() {
            Person person = FOR_THE_TEAM.contains(template)
                    ? Persons.member(READER.value(), Role.LAWYER)
                    : Persons.client(READER.value(), AccessType.BOTH, ACME);
            return new Person(
                    person.id(),
                    person.kind(),
                    person.firstName(),
                    person.lastName(),
                    person.email(),
                    Locale.of(language),
                    person.timeZone(),
                    person.company(),
                    Set.of(new CompanyId("company-" + bird)),
                    null,
                    person.accessType(),
                    person.roles(),
                    person.status(),
                    person.subject());
        }

        private Affair affair() {
            boolean request = OF_REQUESTS.contains(template);
            return new Affair(
                    new AffairId(request ? AffairKind.REQUEST : AffairKind.MATTER, id()),
                    "opening-" + bird,
                    Role.LAWYER,
                    number(),
                    request && restricted ? null : name(),
                    new Side(READER, ACME, Set.of(new PersonId("watcher-" + bird))),
                    READER,
                    Map.of("hearing-" + bird, HEARING),
                    sight());
        }

        private Sight sight() {
            String reader = "client:" + READER.value() + "@" + ACME.value();
            Set<String> keys = restricted
                    ? Set.of("member:" + READER.value(), "member:" + bird, reader)
                    : Set.of("role:ADMIN", "role:LAWYER", "client:" + bird + "@" + bird, reader);
            return new Sight(keys, NOW);
        }

        private Occasion occasion() {
            return new Occasion.News(
                    template,
                    affair().id(),
                    new PersonId("actor-" + bird),
                    OF_HEARINGS.contains(template) ? "hearing-" + bird : null,
                    sight());
        }

        /** News are written without asking anybody for contents. */
        private static Contents unread() {
            return (Contents) Proxy.newProxyInstance(
                    Contents.class.getClassLoader(), new Class<?>[] {Contents.class}, (proxy, method, arguments) -> {
                        throw new AssertionError(method.getName() + " was read");
                    });
        }
    }
}
