package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.people.PersonFixture.ADA;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonStatus;

class StandingTests {

    private static final Standing INVITED = Standing.INVITED;
    private static final EmailAddress ADDRESS = new EmailAddress("claire@acme.example");
    private static final Standing ACTIVE = INVITED.activated(MONDAY, ADDRESS);
    private static final Standing ON_HOLD = ACTIVE.deactivated();
    private static final Standing VOID = INVITED.deactivated();
    private static final Standing BANNED = ACTIVE.banned("Threatened the clerk", ADA, MONDAY);

    @Test
    void s15ActiveAndOnHoldFollowEachOther() {
        assertThat(ON_HOLD.status()).isEqualTo(PersonStatus.DEACTIVATED);
        assertThat(ON_HOLD.reactivated()).isEqualTo(ACTIVE);
    }

    @Test
    void wishingTwiceIsTheSameAsOnce() {
        assertThat(ON_HOLD.deactivated()).isSameAs(ON_HOLD);
        assertThat(ACTIVE.reactivated()).isSameAs(ACTIVE);
        assertThat(ACTIVE.activated(MONDAY.plusSeconds(1), ADDRESS)).isSameAs(ACTIVE);
        assertThat(BANNED.banned("Again", ADA, MONDAY)).isSameAs(BANNED);
        assertThat(ACTIVE.unbanned()).isSameAs(ACTIVE);
    }

    @Test
    void s16ABanIsUndoneByNothingButItsLifting() {
        assertRefused(PersonRefusal.BANNED, BANNED::deactivated);
        assertRefused(PersonRefusal.BANNED, BANNED::reactivated);
        assertRefused(PersonRefusal.BANNED, BANNED::invitedAgain);
        assertThat(BANNED.activated(MONDAY, ADDRESS)).isSameAs(BANNED);
        assertThat(BANNED.unbanned()).isEqualTo(ACTIVE);
    }

    @Test
    void liftingABanLeavesOnHoldWhoWasOnHold() {
        assertThat(ON_HOLD.banned("Threatened the clerk", ADA, MONDAY).unbanned())
                .isEqualTo(ON_HOLD);
    }

    @Test
    void noBanMakesAVoidLinkOpenAgain() {
        assertThat(List.of(
                        INVITED.banned("Unknown here", ADA, MONDAY).unbanned(),
                        VOID.banned("Unknown here", ADA, MONDAY).unbanned()))
                .containsOnly(VOID);
    }

    @Test
    void s12OnlyThoseWithoutPasswordAreInvitedAgain() {
        assertThat(INVITED.invitedAgain()).isEqualTo(INVITED);
        assertThat(VOID.invitedAgain()).isEqualTo(INVITED);
        assertRefused(PersonRefusal.ALREADY_SET_UP, ACTIVE::invitedAgain);
        assertRefused(PersonRefusal.ALREADY_SET_UP, ON_HOLD::invitedAgain);
    }

    @Test
    void thereIsNothingToLetInAgainBeforeThePassword() {
        assertRefused(PersonRefusal.NOT_SET_UP, INVITED::reactivated);
        assertRefused(PersonRefusal.NOT_SET_UP, VOID::reactivated);
    }
}
