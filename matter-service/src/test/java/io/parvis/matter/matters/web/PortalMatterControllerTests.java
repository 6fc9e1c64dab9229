package io.parvis.matter.matters.web;

import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.WORK;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.aRequest;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static io.parvis.matter.matters.MatterFixture.opening;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.PersonId;
import io.parvis.matter.matters.InMemoryMatters;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterDetails;
import io.parvis.matter.matters.MattersInMemory;
import io.parvis.matter.matters.Participant;
import io.parvis.matter.matters.Priority;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

@WebMvcTest({PortalMatterController.class, PortalListController.class})
@Import(MattersInMemory.class)
class PortalMatterControllerTests {

    private static final String MATTERS = "/api/portal/matters";

    private final MockMvcTester mvc;
    private final Calls calls;
    private final InMemoryMatters matters;

    @Autowired
    PortalMatterControllerTests(MockMvcTester mvc, InMemoryMatters matters) {
        this.mvc = mvc;
        this.calls = new Calls(mvc);
        this.matters = matters;
    }

    @BeforeEach
    void givenNoMatters() {
        matters.forgetAll();
    }

    @Test
    void showsARequesterTheirMatterAndNothingInternal() {
        Matter matter = given(aMatter());

        assertThat(get(CLAIRE, "/" + matter.id())).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {
                          "id": "%s", "requestId": "%s", "number": "%s",
                          "name": "New articles of association", "kind": "CORPORATE", "status": "SUBMITTED",
                          "statusNames": {"en": "Submitted", "fr": "Soumis"},
                          "description": "We take in two new shareholders.", "practiceArea": null,
                          "openedAt": "2026-11-22T09:00:00Z", "dueOn": null, "closedAt": null,
                          "requester": {"id": "%s", "name": "Claire Example"}, "watchers": [], "onlyWatchers": false, "assigneeName": null,
                          "opposingParty": null, "participants": [], "outcome": null
                        }
                        """.formatted(
                        matter.id(),
                        matter.state().request().value(),
                        matter.state().number().value(),
                        CLAIRE.value()));
    }

    @Test
    void s57ShowsWhatTheTeamShowsAndNothingElse() {
        Matter matter = aMatter();
        matter.edit(
                new MatterDetails(
                        "Articles of Acme",
                        null,
                        "Company law",
                        Priority.HIGH,
                        LocalDate.of(2026, 12, 31),
                        "Initech",
                        List.of(new Participant("Nora Lind", "notary", true), new Participant("Canary", "spy", false))),
                WORK);
        given(Matter.restore(matter.matterId(), matter.state()));

        MvcTestResult shown = get(CLAIRE, "/" + matter.id());

        assertThat(shown)
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.dueOn", day -> assertThat(day).isEqualTo("2026-12-31"))
                .hasPathSatisfying("$.opposingParty", party -> assertThat(party).isEqualTo("Initech"))
                .hasPathSatisfying(
                        "$.participants[*].name",
                        names -> assertThat(names).asArray().containsExactly("Nora Lind"));
        assertThat(Told.by(shown).toString()).doesNotContain("Canary", "HIGH", "history", "priority");
        assertThat(Told.by(get(CLAIRE, "")).toString()).doesNotContain("Canary", "HIGH", "history", "priority");
    }

    @Test
    void answersNotModifiedToWhoeverHasTheRepresentation() {
        Matter matter = given(aMatter());
        String tag = get(CLAIRE, "/" + matter.id()).getResponse().getHeader(HttpHeaders.ETAG);

        assertThat(calls.get(CLAIRE, MATTERS + "/" + matter.id(), Map.of(HttpHeaders.IF_NONE_MATCH, tag)))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void listsTheNewestFirst() {
        Matter older = given(aMatter());
        Matter newer = given(openedFrom(aRequest(), OPENED_AT.plusSeconds(60)));

        assertThat(get(CLAIRE, ""))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items[0].id", id -> assertThat(id).isEqualTo(newer.id()))
                .hasPathSatisfying("$.items[1].id", id -> assertThat(id).isEqualTo(older.id()))
                .hasPathSatisfying("$.nextCursor", cursor -> assertThat(cursor).isNull());
    }

    @Test
    void listsAKindOnly() {
        given(aMatter());
        Matter litigation = given(openedFrom(aRequest(MatterKind.LITIGATION), OPENED_AT));

        assertThat(get(CLAIRE, "?kind=LITIGATION&status=SUBMITTED"))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(litigation.id());
    }

    @Test
    void saysNothingOfWhetherARequesterIsGone() {
        Matter matter = given(aMatter());
        matters.requested().note(CLAIRE, null);

        MvcTestResult list = get(CLAIRE, "?requesterGone=false");

        assertThat(list).bodyJson().extractingPath("$.items[*].id").asArray().containsExactly(matter.id());
        assertThat(Told.by(list).body()).doesNotContainIgnoringCase("gone");
        assertThat(Told.by(get(CLAIRE, "/" + matter.id())).body()).doesNotContainIgnoringCase("gone");
    }

    @Test
    void listsNothingOfAnotherCompany() {
        given(aMatter());

        assertThat(get(OTTO, "")).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"items\": [], \"nextCursor\": null}");
    }

    @Test
    void refusesAKindThatThereIsNot() {
        assertThat(get(CLAIRE, "?kind=CRIMINAL")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void asksAnAnonymousCallerToLogIn() {
        assertThat(mvc.get().uri(MATTERS)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void isClosedToTheLegalTeam() {
        assertThat(get(LAWYER, "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void answersAForeignMatterAsOneThatDoesNotExist() {
        Matter foreign = given(aMatter());

        MvcTestResult ofForeign = get(OTTO, "/" + foreign.id());
        MvcTestResult ofAbsent = get(OTTO, "/" + UUID.randomUUID());

        assertThat(ofForeign).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Told.by(ofForeign)).isEqualTo(Told.by(ofAbsent));
    }

    private Matter given(Matter matter) {
        matters.add(matter, opening(matter));
        return matter;
    }

    private MvcTestResult get(PersonId person, String path) {
        return calls.get(person, MATTERS + path);
    }
}
