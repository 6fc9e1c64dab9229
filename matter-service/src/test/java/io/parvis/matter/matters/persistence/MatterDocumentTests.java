package io.parvis.matter.matters.persistence;

import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.WORK;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.aMatterIn;
import static io.parvis.matter.matters.MatterFixture.aMatterOfTheTeam;
import static io.parvis.matter.matters.MatterFixture.aRequestWithoutCompany;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static io.parvis.testsupport.directory.TestDirectory.ACME;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.files.Visibility;
import io.parvis.matter.groups.GroupId;
import io.parvis.matter.matters.Appointment;
import io.parvis.matter.matters.Change;
import io.parvis.matter.matters.Development;
import io.parvis.matter.matters.DevelopmentId;
import io.parvis.matter.matters.Docket;
import io.parvis.matter.matters.Hearing;
import io.parvis.matter.matters.HearingId;
import io.parvis.matter.matters.HearingStatus;
import io.parvis.matter.matters.History;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterDetails;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterNumber;
import io.parvis.matter.matters.MatterState;
import io.parvis.matter.matters.Origin;
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.Participant;
import io.parvis.matter.matters.Party;
import io.parvis.matter.matters.Priority;
import io.parvis.matter.matters.Progress;
import io.parvis.matter.matters.RequestId;
import io.parvis.matter.matters.RequestersSide;
import io.parvis.matter.matters.Restriction;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.starter.aggregate.Actor;
import io.parvis.testsupport.aggregate.Storing;

class MatterDocumentTests {

    private final Storing<Matter, MatterDocument> storing = new Storing<>(MatterDocument.MAPPER);

    @ParameterizedTest
    @MethodSource("io.parvis.matter.matters.MatterFixture#statuses")
    void comesBackAsItWas(MatterStatus status) {
        Matter matter = aMatterIn(status);

        assertThat(storing.thereAndBack(matter).state()).isEqualTo(matter.state());
    }

    @Test
    void comesBackWithEverythingThatMayBeAbsent() {
        MatterState full = new MatterState(
                new MatterNumber("MAT-2026-000045"),
                Origin.TEAM,
                new RequestId("request"),
                OPENED_AT,
                MatterKind.LITIGATION,
                new MatterDetails(
                        "Name",
                        "Description",
                        "Employment",
                        Priority.HIGH,
                        LocalDate.of(2026, 12, 31),
                        "Initech",
                        List.of(new Participant("Nora Lind", "notary", true), new Participant("Max", "expert", false))),
                new Progress(MatterStatus.CLOSED, Outcome.DUPLICATE, OPENED_AT.plusSeconds(1)),
                new RequestersSide(
                        new PersonId("requester"), new CompanyId("company"), List.of(new PersonId("watcher")), true),
                new Party(new CompanyId("another name of it"), null),
                new PersonId("assignee"),
                new GroupId("group"),
                new Restriction(List.of(new PersonId("member"))),
                List.of(new Development(
                        new DevelopmentId("development"), LocalDate.of(2026, 11, 24), "Filed.", OPENED_AT)),
                new Docket(List.of(new Hearing(
                        new HearingId("hearing"),
                        new Appointment(OPENED_AT, ZoneId.of("Europe/Paris"), "Court", "3", "First"),
                        HearingStatus.HELD,
                        "Won",
                        true))),
                new History(300, List.of(new Change(OPENED_AT, Actor.SYSTEM, "name", null, "Name"))),
                Visibility.SHOWN);

        assertThat(storing.thereAndBack(Matter.restore(new MatterId("id"), full))
                        .state())
                .isEqualTo(full);
    }

    @Test
    void comesBackWithoutEverythingThatMayBeAbsent() {
        Matter requested = openedFrom(aRequestWithoutCompany(), OPENED_AT);
        Matter ofTheTeam = aMatterOfTheTeam();

        assertThat(storing.thereAndBack(requested).state()).isEqualTo(requested.state());
        assertThat(storing.thereAndBack(ofTheTeam).state()).isEqualTo(ofTheTeam.state());
    }

    @Test
    void keepsToWhomItWasShownWhenItIsTakenBack() {
        for (CompanyId company : Arrays.asList(ACME, null)) {
            Matter matter = aMatterOfTheTeam();
            matter.access().share(new RequestersSide(CLAIRE, company, List.of(), false), WORK);
            matter.access().unshare(WORK);

            assertThat(storing.thereAndBack(matter).state().party())
                    .isEqualTo(company == null ? new Party(null, CLAIRE) : new Party(ACME, null));
        }
    }

    @Test
    void saysWhoMaySeeIt() {
        Matter matter = aMatter();

        List<String> keys = storing.state(matter).getList("audience", String.class);

        assertThat(keys).containsExactlyInAnyOrderElementsOf(matter.audience().keys());
    }
}
