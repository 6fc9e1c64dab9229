package io.parvis.matter.matters.web;

import static io.parvis.matter.matters.MatterFixture.COURSE;
import static io.parvis.matter.matters.MatterFixture.WORK;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.opening;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
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
import io.parvis.matter.matters.MattersInMemory;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

@WebMvcTest({PortalWithdrawalController.class, PortalMatterController.class})
@Import(MattersInMemory.class)
class PortalWithdrawalControllerTests {

    private final Calls calls;
    private final InMemoryMatters matters;

    @Autowired
    PortalWithdrawalControllerTests(MockMvcTester mvc, InMemoryMatters matters) {
        this.calls = new Calls(mvc);
        this.matters = matters;
    }

    @BeforeEach
    void givenNoMatters() {
        matters.forgetAll();
    }

    @Test
    void closesAMatterAsWithdrawnAndSaysSoAgain() {
        Matter matter = given(aMatter());

        for (int click = 0; click < 2; click++) {
            assertThat(withdraw(CLAIRE, matter.id()))
                    .hasStatusOk()
                    .bodyJson()
                    .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("CLOSED"))
                    .hasPathSatisfying(
                            "$.outcome", outcome -> assertThat(outcome).isEqualTo("WITHDRAWN"));
        }
    }

    @Test
    void refusesOnceSomebodyWorksOnIt() {
        Matter matter = aMatter();
        matter.move(COURSE, MatterStatus.UNDER_REVIEW, null, WORK);
        given(matter);

        assertThat(withdraw(CLAIRE, matter.id()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("matter-under-way");
    }

    @Test
    void holdsToWhatTheRequesterSawAndComparesNoVersion() {
        Matter matter = given(aMatter());
        String path = "/api/portal/matters/" + matter.id() + "/withdraw";
        String seen = tagOf(matter);

        assertThat(calls.post(CLAIRE, path, "", Map.of(HttpHeaders.IF_MATCH, "\"1\"")))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(calls.post(OTTO, path, "", Map.of(HttpHeaders.IF_MATCH, "\"1\"")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.post(CLAIRE, path, "", Map.of(HttpHeaders.IF_MATCH, seen)))
                .hasStatusOk();
        assertThat(calls.post(CLAIRE, path, "", Map.of(HttpHeaders.IF_MATCH, seen)))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    private String tagOf(Matter matter) {
        return Objects.requireNonNull(calls.get(CLAIRE, "/api/portal/matters/" + matter.id())
                .getResponse()
                .getHeader(HttpHeaders.ETAG));
    }

    @Test
    void answersAForeignMatterAsOneThatDoesNotExist() {
        Matter foreign = given(aMatter());

        MvcTestResult ofForeign = withdraw(OTTO, foreign.id());

        assertThat(ofForeign).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Told.by(ofForeign))
                .isEqualTo(Told.by(withdraw(OTTO, UUID.randomUUID().toString())));
        assertThat(withdraw(LAWYER, foreign.id())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Matter given(Matter matter) {
        matters.add(matter, opening(matter));
        return matter;
    }

    private MvcTestResult withdraw(PersonId person, String id) {
        return calls.post(person, "/api/portal/matters/" + id + "/withdraw", "", Map.of());
    }
}
