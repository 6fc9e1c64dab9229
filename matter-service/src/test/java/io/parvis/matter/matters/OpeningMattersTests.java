package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.aRequest;
import static io.parvis.testsupport.directory.Persons.client;
import static io.parvis.testsupport.directory.Persons.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.matter.groups.GroupId;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.numbers.InMemoryNumbers;

class OpeningMattersTests {

    private static final MatterForm FORM =
            new MatterForm("Acme v. Initech", null, null, "NORMAL", null, null, List.of());

    private final Office office = new Office();
    private final InMemoryMatters matters = office.matters;
    private final InMemoryNumbers numbers = new InMemoryNumbers();
    private final TestDirectory directory = office.directory;
    private final Viewer lawyer = directory.viewer(TestDirectory.LAWYER);

    @Test
    void opensAMatterWithANumberOfItsYear() {
        opening(OPENED_AT).open(aRequest());

        Matter opened = onlyMatter();
        assertThat(opened.state().number()).isEqualTo(new MatterNumber("MAT-2026-000001"));
        assertThat(opened.state().openedAt()).isEqualTo(OPENED_AT);
        assertThat(matters.announced()).containsExactly(new MatterEvent.Opened(opened.matterId()));
    }

    @Test
    void openingTwiceChangesNothing() {
        AcceptedRequest request = aRequest();
        opening(OPENED_AT).open(request);
        Matter opened = onlyMatter();

        opening(OPENED_AT.plusSeconds(60)).open(request);

        assertThat(onlyMatter().state()).isEqualTo(opened.state());
        assertThat(matters.announced()).hasSize(1);
    }

    @Test
    void opensOneMatterForEachRequest() {
        opening(OPENED_AT).open(aRequest());
        opening(OPENED_AT).open(aRequest());

        assertThat(all()).hasSize(2);
    }

    @Test
    void notesWhetherTheRequesterIsGoneAlready() {
        opening(OPENED_AT).open(aRequest());
        directory.people().with(client(TestDirectory.CLAIRE.value(), AccessType.BOTH, TestDirectory.GLOBEX));

        opening(OPENED_AT.plusSeconds(60)).open(aRequest());

        assertThat(matters.list(lawyer, MatterFilter.ANY, PageRequest.first(20)).items())
                .as("what was noted on the older one is for those to change who tell of the requester")
                .extracting(GoneRequesters::from)
                .containsExactly(true, false);
    }

    /** Whoever stored it may have died before the note. */
    @Test
    void notesItTheSecondTimeWhenTheFirstTimeStoppedHalfWay() {
        AcceptedRequest request = aRequest();
        matterStoredButNotNoted(request);
        directory.people().with(client(TestDirectory.CLAIRE.value(), AccessType.BOTH, TestDirectory.GLOBEX));

        opening(OPENED_AT).open(request);

        assertThat(matters.list(lawyer, MatterFilter.ANY, PageRequest.first(20)).items())
                .singleElement()
                .extracting(GoneRequesters::from)
                .isEqualTo(true);
    }

    private void matterStoredButNotNoted(AcceptedRequest request) {
        Command command = Command.causedBy("open-matter", request.id().value());
        Matter stored = Matter.openedFrom(
                request,
                MatterStatus.SUBMITTED,
                new MatterId(command.id()),
                new MatterNumber("MAT-2026-000007"),
                OPENED_AT);
        matters.add(stored, command);
    }

    @Test
    void opensAMatterOfNoGroupThatThereIsNotAnyMore() {
        opening(OPENED_AT)
                .open(aRequest()
                        .with(new Handling(false, false, null, TestDirectory.LAWYER, new GroupId("dissolved"))));

        assertThat(onlyMatter().state().group()).isNull();
        assertThat(onlyMatter().state().assignee()).isEqualTo(TestDirectory.LAWYER);
    }

    @Test
    void opensAMatterOfAGroupThatIsYetToBeHeardOf() {
        GroupId unheard = new GroupId("founded a moment ago");

        opening(OPENED_AT).open(aRequest().with(new Handling(false, false, null, null, unheard)));

        assertThat(onlyMatter().state().group()).isEqualTo(unheard);
    }

    @Test
    void handlesAMatterAsItsRequestWants() {
        opening(OPENED_AT)
                .open(aRequest()
                        .with(new Handling(
                                true, true, "Company law", TestDirectory.LAWYER, new GroupId("litigators"))));

        MatterState state = onlyMatter().state();
        assertThat(state.isRestricted()).isTrue();
        assertThat(state.side())
                .isNotNull()
                .extracting(RequestersSide::onlyWatchers)
                .isEqualTo(true);
        assertThat(state.details().practiceArea()).isEqualTo("Company law");
        assertThat(state.assignee()).isEqualTo(TestDirectory.LAWYER);
        assertThat(state.group()).isEqualTo(new GroupId("litigators"));
        assertThat(matters.announced())
                .containsExactly(
                        new MatterEvent.Opened(onlyMatter().matterId()),
                        new MatterEvent.Assigned(onlyMatter().matterId(), TestDirectory.LAWYER));
    }

    @Test
    void opensItWithoutAnAssigneeWhoCantAnswerForIt() {
        opening(OPENED_AT).open(aRequest().with(new Handling(true, false, null, TestDirectory.ADMIN, null)));

        assertThat(onlyMatter().state().assignee()).isNull();
    }

    @Test
    void keepsARestrictedOneWaitingUntilItsAssigneeIsHeardOf() {
        PersonId joining = new PersonId("lena");
        AcceptedRequest request = aRequest().with(new Handling(true, false, null, joining, null));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> opening(OPENED_AT).open(request))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.UNAVAILABLE);
        assertThat(matters.announced()).isEmpty();

        directory.people().with(member(joining.value(), Role.LAWYER));
        opening(OPENED_AT).open(request);

        assertThat(matters.list(office.viewer(joining), MatterFilter.ANY, PageRequest.first(20))
                        .items())
                .singleElement()
                .satisfies(
                        stored -> assertThat(stored.value().state().assignee()).isEqualTo(joining));
        assertThat(all()).isEmpty();
    }

    @Test
    void waitsForNoAssigneeWhoWasDeletedAndForNoneOfAnOpenMatter() {
        PersonId gone = new PersonId("lena");
        opening(OPENED_AT).open(aRequest().with(new Handling(false, false, null, gone, null)));
        directory.people().without(gone);
        opening(OPENED_AT).open(aRequest().with(new Handling(true, false, null, gone, null)));

        assertThat(matters.list(lawyer, MatterFilter.ANY, PageRequest.first(20)).items())
                .extracting(stored -> stored.value().state().assignee())
                .containsExactly(null, null);
    }

    @Test
    void opensAMatterOfALawyersOwnAccordThatNoClientSees() {
        Command command = Commands.by(lawyer);

        MatterSheet opened = opening(OPENED_AT).open(lawyer, "LITIGATION", FORM, false, command);

        assertThat(opened.matter().id()).isEqualTo(command.id());
        assertThat(opened.state().origin()).isEqualTo(Origin.TEAM);
        assertThat(opened.state().kind()).isEqualTo(MatterKind.LITIGATION);
        assertThat(opened.matter().inPortal()).isFalse();
        assertThat(office.isSeenBy(TestDirectory.CLAIRE, opened.matter())).isFalse();
        assertThat(opening(OPENED_AT)
                        .open(lawyer, "LITIGATION", FORM, false, command)
                        .state())
                .isEqualTo(opened.state());
    }

    @Test
    void opensAMatterThatIsRestrictedFromBirth() {
        MatterSheet opened = opening(OPENED_AT).open(lawyer, "CORPORATE", FORM, true, Commands.by(lawyer));

        assertThat(opened.state().restriction()).isEqualTo(new Restriction(List.of(TestDirectory.LAWYER)));
        assertThat(office.isSeenBy(TestDirectory.LAWYER, opened.matter())).isTrue();
        assertThat(office.isSeenBy(TestDirectory.ADMIN, opened.matter())).isFalse();
    }

    @Test
    void isForLawyersBeforeAnythingElse() {
        Viewer admin = office.viewer(TestDirectory.ADMIN);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> opening(OPENED_AT).open(admin, null, FORM, false, Commands.by(admin)))
                .extracting(Refused::refusal)
                .isEqualTo(MatterRefusal.ROLE_REQUIRED);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> opening(OPENED_AT).open(lawyer, null, FORM, false, Commands.by(lawyer)))
                .satisfies(
                        refused -> assertThat(refused.fields()).containsExactly(FieldProblem.of("/kind", "required")));
        assertThat(all()).isEmpty();
    }

    private OpeningMatters opening(Instant now) {
        return new OpeningMatters(
                matters,
                office.sheets,
                office.members,
                Office.GROUPS,
                office.requesters,
                office.workflows,
                numbers,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private Matter onlyMatter() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private List<Matter> all() {
        return matters.list(lawyer, MatterFilter.ANY, PageRequest.first(20)).items().stream()
                .map(Stored::value)
                .toList();
    }
}
