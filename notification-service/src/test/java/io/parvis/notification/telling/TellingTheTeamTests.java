package io.parvis.notification.telling;

import static io.parvis.notification.mails.MailFixture.ACME;
import static io.parvis.notification.mails.MailFixture.CONTRACT_OPENING;
import static io.parvis.notification.mails.MailFixture.NOW;
import static io.parvis.notification.mails.MailFixture.OPENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.Person;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.directory.Viewers;
import io.parvis.notification.mails.InMemoryMails;
import io.parvis.notification.mails.QueueingMails;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.directory.InMemoryCompanies;
import io.parvis.testsupport.directory.InMemoryPeople;
import io.parvis.testsupport.directory.Persons;

class TellingTheTeamTests {

    private static final Person ANNA = Persons.member("anna", Role.ADMIN);
    private static final Person LUC = Persons.member("luc", Role.LAWYER);

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryMails mails = new InMemoryMails();
    private final InMemoryCirculars circulars = new InMemoryCirculars();
    private final TellingTheTeam telling = new TellingTheTeam(
            new Addressees(people, new Viewers(people, new InMemoryCompanies()), circulars),
            circulars,
            new QueueingMails(mails, mail -> {}, Clock.fixed(NOW, ZoneOffset.UTC)));

    @Test
    void tellsActiveLawyersAndAdminsOfAMatterAndNobodyElse() {
        people.with(
                ANNA,
                LUC,
                Persons.member("carl", Role.CONTRACT_MANAGER),
                Persons.with(Persons.member("ida", Role.LAWYER), PersonStatus.INVITED),
                Persons.with(Persons.member("gus", Role.LAWYER), PersonStatus.DEACTIVATED),
                Persons.client("claire", AccessType.BOTH, ACME));

        telling.tell(new Occurrence("event", Actor.SYSTEM), OPENING);

        assertThat(told()).containsExactlyInAnyOrder("anna", "luc");
    }

    @Test
    void tellsActiveContractManagersAndAdminsOfAContractAndNobodyElse() {
        people.with(
                ANNA,
                LUC,
                Persons.member("carl", Role.CONTRACT_MANAGER),
                Persons.with(Persons.member("gus", Role.CONTRACT_MANAGER), PersonStatus.DEACTIVATED),
                Persons.client("claire", AccessType.BOTH, ACME));

        telling.tell(new Occurrence("event", Actor.SYSTEM), CONTRACT_OPENING);

        assertThat(told()).containsExactlyInAnyOrder("anna", "carl");
    }

    @Test
    void tellsAMemberOfBothRolesOnce() {
        people.with(Persons.member("anna", Role.ADMIN, Role.LAWYER));

        telling.tell(new Occurrence("event", Actor.SYSTEM), OPENING);

        assertThat(told()).containsExactly("anna");
    }

    @Test
    void tellsNobodyOfTheirOwnAction() {
        people.with(ANNA, LUC);

        telling.tell(new Occurrence("event", Actor.of("member", "luc")), OPENING);

        assertThat(told()).containsExactly("anna");
    }

    @Test
    void tellsNobodyAnewWhenTheEventComesAgain() {
        people.with(ANNA);
        telling.tell(new Occurrence("event", Actor.SYSTEM), OPENING);

        people.with(LUC);
        telling.tell(new Occurrence("event", Actor.SYSTEM), OPENING);

        assertThat(told()).containsExactly("anna");
    }

    @Test
    void asksNobodyWhoIsInTheTeamWhenTheEventComesAgain() {
        people.with(ANNA);
        telling.tell(new Occurrence("event", Actor.SYSTEM), OPENING);

        people.with(Persons.with(ANNA, PersonStatus.DEACTIVATED));
        telling.tell(new Occurrence("event", Actor.SYSTEM), OPENING);

        assertThat(told()).containsExactly("anna");
    }

    @Test
    void waitsForADirectoryThatKnowsNoAdminYet() {
        people.with(LUC);

        assertThatThrownBy(() -> telling.tell(new Occurrence("event", Actor.SYSTEM), OPENING))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));

        assertThat(mails.all()).isEmpty();
        assertThat(circulars.isEmpty()).isTrue();
    }

    private List<String> told() {
        return mails.all().stream().map(mail -> mail.recipient().value()).toList();
    }
}
