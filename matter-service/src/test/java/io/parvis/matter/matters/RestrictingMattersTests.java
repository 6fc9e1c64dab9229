package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterFixture.WORK;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.directory.Sharing;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.directory.Persons;

class RestrictingMattersTests {

    private static final PersonId LENA = new PersonId("lena");

    private final Office office = new Office();
    private final Matter matter = office.given(aMatter());

    @BeforeEach
    void givenASecondLawyer() {
        office.directory.people().with(Persons.member(LENA.value(), Role.LAWYER));
    }

    @Test
    void isForItsAssigneeAndNamedMembersOnly() {
        restrict(LAWYER, CONTRACT_MANAGER);

        assertThat(office.isSeenBy(LAWYER, matter)).isTrue();
        assertThat(office.isSeenBy(CONTRACT_MANAGER, matter)).isTrue();
        assertThat(office.isSeenBy(ADMIN, matter)).isFalse();
        assertThat(office.isSeenBy(LENA, matter)).isFalse();

        office.matters.change(
                office.viewer(LAWYER),
                matter.matterId(),
                office.by(LAWYER),
                found -> found.access().assign(LENA, WORK));
        assertThat(office.isSeenBy(LENA, matter)).isTrue();
    }

    @Test
    void s24CompanySharingNeverReachesIt() {
        office.directory.acmeShares(Sharing.COMPANY);
        assertThat(office.isSeenBy(PAUL, matter)).isTrue();

        restrict(LAWYER);

        assertThat(office.isSeenBy(PAUL, matter)).isFalse();
        assertThat(office.isSeenBy(CLAIRE, matter)).isTrue();
    }

    @Test
    void tellsTheTeamItsNumberAndWhomToAskAndNoMore() {
        assertThat(outlinesFor(ADMIN)).isEmpty();

        restrict(LAWYER);
        office.matters.change(
                office.viewer(LAWYER),
                matter.matterId(),
                office.by(LAWYER),
                found -> found.access().assign(LAWYER, WORK));

        OutlineSheet outline = new OutlineSheet(new MatterOutline(matter.state().number(), LAWYER), "Laura Example");
        assertThat(outlinesFor(ADMIN)).containsExactly(outline);
        assertThat(outlinesFor(LENA)).containsExactly(outline);
        assertThat(outlinesFor(CONTRACT_MANAGER)).isEmpty();
        assertThat(outlinesFor(CLAIRE)).isEmpty();
    }

    @Test
    void isOpenToTheTeamAgain() {
        restrict(LAWYER);

        office.restricting.open(office.viewer(LAWYER), matter.matterId(), office.by(LAWYER));

        assertThat(office.isSeenBy(ADMIN, matter)).isTrue();
        assertThat(outlinesFor(ADMIN)).isEmpty();
    }

    @Test
    void isWithLawyersWhileNobodyIsNamedOrAnswersForIt() {
        AcceptedRequest usual = MatterFixture.aRequest();
        Matter restricted = office.given(MatterFixture.openedFrom(
                usual.with(new Handling(true, false, null, null, null)), MatterFixture.OPENED_AT));

        assertThat(office.isSeenBy(LAWYER, restricted)).isTrue();
        assertThat(office.isSeenBy(ADMIN, restricted)).isFalse();
        assertThat(office.isSeenBy(CLAIRE, restricted)).isTrue();
    }

    @Test
    void refusesWhoMayNotAndWhoIsNotOfTheTeam() {
        assertRefused(MatterRefusal.ROLE_REQUIRED, () -> restrict(ADMIN, CLAIRE));
        assertRefused(StandardRefusal.NOT_FOUND, () -> restrict(CONTRACT_MANAGER, CLAIRE));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> restrict(LAWYER, ADMIN, CLAIRE))
                .satisfies(refused ->
                        assertThat(refused.fields()).containsExactly(FieldProblem.of("/memberIds/1", "not-a-member")));
    }

    private List<OutlineSheet> outlinesFor(PersonId person) {
        return office.reading
                .outlines(office.viewer(person), PageRequest.first(20))
                .items();
    }

    private MatterSheet restrict(PersonId by, PersonId... members) {
        return office.restricting.restrict(office.viewer(by), matter.matterId(), List.of(members), office.by(by));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
