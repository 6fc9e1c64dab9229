package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static io.parvis.identity.people.PersonFixture.SUBJECT;
import static io.parvis.identity.people.PersonFixture.restored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;

class PersonTests {

    @Test
    void s11AnInvitedClientIsInactive() {
        Person person = PersonFixture.invited();

        assertThat(person.status()).isEqualTo(PersonStatus.INVITED);
        assertThat(person.activatedAt()).isNull();
        assertThat(person.events()).containsExactly(new PersonEvent.Invited(person.invitation()));
    }

    @Test
    void anInvitedMemberIsInactive() {
        Person person = PersonFixture.invitedMember("leo", Role.LAWYER);

        assertThat(person.status()).isEqualTo(PersonStatus.INVITED);
        assertThat(person.events()).containsExactly(new PersonEvent.Invited(person.invitation()));
    }

    @Test
    void s11APersonIsActiveFromTheMomentOfThePassword() {
        Person person = restored(PersonFixture.invited());

        person.activate(MONDAY);

        assertThat(person.status()).isEqualTo(PersonStatus.ACTIVE);
        assertThat(person.activatedAt()).isEqualTo(MONDAY);
        assertThat(person.events()).containsExactly(new PersonEvent.Activated());
    }

    @Test
    void whoIsDeletedCanNotBeAtWorkNorBanned() {
        Person invited = restored(PersonFixture.invited());
        Person banned = restored(PersonFixture.invited());
        banned.ban("Threatened the clerk", PersonFixture.ADA, MONDAY);

        invited.delete();

        assertThat(invited.events()).containsExactly(new PersonEvent.Deleted());
        assertRefused(PersonRefusal.BAN_HOLDS, banned::delete);
        assertRefused(PersonRefusal.STILL_ACTIVE, PersonFixture.active()::delete);
        assertThatIllegalStateException().isThrownBy(PersonFixture.invitedMember("leo", Role.LAWYER)::delete);
    }

    @Test
    void activatingTwiceChangesNothing() {
        Person person = restored(PersonFixture.invited());
        person.activate(MONDAY);

        person.activate(MONDAY.plusSeconds(1));

        assertThat(person.activatedAt()).isEqualTo(MONDAY);
        assertThat(person.events()).hasSize(1);
    }

    @Test
    void linkingTheAccountTwiceChangesNothing() {
        Person person = restored(PersonFixture.invited());
        person.linkAccount(SUBJECT);

        person.linkAccount(SUBJECT);

        assertThat(person.subject()).isEqualTo(SUBJECT);
        assertThat(person.events()).containsExactly(new PersonEvent.AccountLinked(SUBJECT));
    }

    @Test
    void followsAnAccountThatWasMadeAgain() {
        Person person = restored(PersonFixture.active());

        person.linkAccount("another-subject");

        assertThat(person.subject()).isEqualTo("another-subject");
        assertThat(person.events()).hasSize(1);
    }

    @Test
    void anInvitationOpensUntilItsTimeIsOver() {
        Person person = PersonFixture.invited();
        Duration sevenDays = Duration.ofDays(7);

        assertThat(person.openInvitation(MONDAY.plus(sevenDays).minusMillis(1))).isEqualTo(person.invitation());
        assertRefused(PersonRefusal.INVITATION_EXPIRED, () -> person.openInvitation(MONDAY.plus(sevenDays)));
    }

    @Test
    void anInvitationIsVoidForTheTokenOfAnotherOne() {
        Person person = PersonFixture.invited();

        assertThat(person.openInvitation("hash-of-claire", MONDAY)).isEqualTo(person.invitation());
        assertRefused(PersonRefusal.INVITATION_VOID, () -> person.openInvitation("an older hash", MONDAY));
    }

    @Test
    void onlyClientsAreBanned() {
        Person leo = PersonFixture.invitedMember("leo", Role.LAWYER);

        assertThatIllegalStateException().isThrownBy(() -> leo.ban("A colleague", PersonFixture.ADA, MONDAY));
    }

    @Test
    void nobodyIsEditedAsSomeoneOfTheOtherSide() {
        Person leo = PersonFixture.invitedMember("leo", Role.LAWYER);
        Person claire = PersonFixture.invited();

        assertThatIllegalStateException().isThrownBy(() -> claire.edit(claire.profile(), (Side.Member) leo.side()));
        assertThatIllegalStateException().isThrownBy(() -> leo.edit(leo.profile(), (Side.Client) claire.side()));
    }

    @Test
    void anActiveAdminHasTheRoleAndAPassword() {
        Person deactivated = PersonFixture.activeMember("eve", Role.ADMIN);
        deactivated.deactivate();

        assertThat(PersonFixture.activeMember("ada", Role.ADMIN, Role.LAWYER).isActiveAdmin())
                .isTrue();
        assertThat(PersonFixture.invitedMember("ida", Role.ADMIN).isActiveAdmin())
                .isFalse();
        assertThat(PersonFixture.activeMember("leo", Role.LAWYER).isActiveAdmin())
                .isFalse();
        assertThat(deactivated.isActiveAdmin()).isFalse();
        assertThat(PersonFixture.active().isActiveAdmin()).isFalse();
    }

    @Test
    void anInvitationIsUsedUpByThePassword() {
        Person person = PersonFixture.active();

        assertRefused(PersonRefusal.INVITATION_USED, () -> person.openInvitation(MONDAY));
    }
}
