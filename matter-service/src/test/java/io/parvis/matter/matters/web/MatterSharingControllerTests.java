package io.parvis.matter.matters.web;

import static io.parvis.matter.matters.MatterFixture.aMatterOfTheTeam;
import static io.parvis.matter.matters.MatterFixture.opening;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import io.parvis.matter.matters.MatterFixture;
import io.parvis.matter.matters.MattersInMemory;
import io.parvis.matter.matters.Restriction;
import io.parvis.testsupport.web.Calls;

@WebMvcTest({
    MainMatterController.class,
    MatterSharingController.class,
    RestrictedMatterController.class,
    PortalMatterController.class,
    PortalFollowingController.class
})
@Import(MattersInMemory.class)
class MatterSharingControllerTests {

    private static final String MAIN = "/api/main/matters/";
    private static final String PORTAL = "/api/portal/matters/";
    private static final String WITH_CLAIRE = "{\"requesterId\": \"claire\", \"watcherIds\": [\"paul\"]}";

    private final Calls calls;
    private final InMemoryMatters matters;
    private final Matter matter = aMatterOfTheTeam();

    @Autowired
    MatterSharingControllerTests(MockMvcTester mvc, InMemoryMatters matters) {
        this.calls = new Calls(mvc);
        this.matters = matters;
    }

    @BeforeEach
    void givenAMatterOfTheTeam() {
        matters.forgetAll();
        matters.add(matter, opening(matter));
    }

    @Test
    void sharesAndTakesBack() {
        assertThat(calls.get(CLAIRE, PORTAL + matter.id())).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(main(LAWYER, "/share", WITH_CLAIRE))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .hasPathSatisfying("$.requester.name", name -> assertThat(name).isEqualTo("Claire Example"))
                .hasPathSatisfying("$.company.name", name -> assertThat(name).isEqualTo("Acme"))
                .hasPathSatisfying(
                        "$.watchers[0].name", name -> assertThat(name).isEqualTo("Paul Example"))
                .hasPathSatisfying("$.portal", portal -> assertThat(portal).isEqualTo(true));
        assertThat(calls.get(PAUL, PORTAL + matter.id()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.requestId")
                .isNull();

        assertThat(main(LAWYER, "/unshare", "{}")).hasStatusOk();
        assertThat(calls.get(CLAIRE, PORTAL + matter.id())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/share     | {}                                                     | /requesterId  | requester-not-a-client",
                "/share     | {\"requesterId\": \"claire\", \"watcherIds\": [\"otto\"]} | /watcherIds/0 | watcher-of-another-company",
                "/requester | {}                                                     | /requesterId  | required",
                "/watch     | {}                                                     | /watcherId    | required",
                "/restrict  | {\"memberIds\": [\"claire\"]}                          | /memberIds/0  | not-a-member"
            })
    void pointsAtWhoIsWrong(String path, String body, String pointer, String key) {
        assertThat(main(LAWYER, path, body))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].pointer", told -> assertThat(told).isEqualTo(pointer))
                .hasPathSatisfying("$.errors[0].key", told -> assertThat(told).isEqualTo(key));
    }

    @Test
    void s59DecidesWhetherTheTeamsFilesAreShown() {
        assertThat(main(LAWYER, "/teams-files", "{\"teamsFiles\": \"SHOWN\"}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.teamsFiles", choice -> assertThat(choice).isEqualTo("SHOWN"));
        assertThat(main(LAWYER, "/teams-files", "{}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.teamsFiles", choice -> assertThat(choice).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/share",
                "/unshare",
                "/requester",
                "/watch",
                "/unwatch",
                "/restrict",
                "/unrestrict",
                "/teams-files"
            })
    void isForLawyersWhoSeeIt(String path) {
        assertThat(main(ADMIN, path, "{}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(main(CONTRACT_MANAGER, path, "{}")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(main(CLAIRE, path, "{}")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void letsTheRequesterDecideWhoFollowsIt() {
        main(LAWYER, "/share", "{\"requesterId\": \"claire\"}");

        assertThat(portal(PAUL, "/watch", "{\"watcherId\": \"paul\"}")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal(CLAIRE, "/watch", "{\"watcherId\": \"paul\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.watchers[*].id")
                .asArray()
                .containsExactly("paul");
        assertThat(portal(PAUL, "/privacy", "{\"onlyWatchers\": true}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(portal(CLAIRE, "/privacy", "{\"onlyWatchers\": true}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.onlyWatchers")
                .isEqualTo(true);
        assertThat(portal(CLAIRE, "/unwatch", "{\"watcherId\": \"paul\"}")).hasStatusOk();
        assertThat(calls.get(PAUL, PORTAL + matter.id())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/watch   | {\"watcherId\": \"nina\"}",
                "/unwatch | {\"watcherId\": \"paul\"}",
                "/privacy | {\"onlyWatchers\": true}"
            })
    void holdsTheRequesterToWhatTheySawAndComparesNoVersion(String path, String body) {
        main(LAWYER, "/share", WITH_CLAIRE);
        String uri = PORTAL + matter.id() + path;
        String seen = Objects.requireNonNull(
                calls.get(CLAIRE, PORTAL + matter.id()).getResponse().getHeader(HttpHeaders.ETAG));

        assertThat(calls.post(CLAIRE, uri, body, Map.of(HttpHeaders.IF_MATCH, "\"2\"")))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(calls.post(CLAIRE, uri, body, Map.of(HttpHeaders.IF_MATCH, seen)))
                .hasStatusOk();
        assertThat(calls.post(CLAIRE, uri, body, Map.of(HttpHeaders.IF_MATCH, seen)))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void handsItOver() {
        main(LAWYER, "/share", WITH_CLAIRE);

        assertThat(main(LAWYER, "/requester", "{\"requesterId\": \"paul\"}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.requester.id", id -> assertThat(id).isEqualTo("paul"))
                .hasPathSatisfying(
                        "$.watchers", watchers -> assertThat(watchers).asArray().isEmpty());
    }

    @Test
    void tellsTheTeamOfARestrictedMatterItsNumberAndAssigneeOnly() {
        main(LAWYER, "/restrict", "{}");

        assertThat(calls.get(ADMIN, MAIN + matter.id())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(ADMIN, MAIN + "restricted"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"items": [{"number": "%s", "assigneeName": null}], "nextCursor": null}
                        """.formatted(matter.state().number().value()));
        assertThat(calls.get(LAWYER, MAIN + matter.id()))
                .bodyJson()
                .extractingPath("$.restrictedTo[*].id")
                .asArray()
                .containsExactly("laura");

        assertThat(main(LAWYER, "/unrestrict", "{}")).hasStatusOk();
        assertThat(calls.get(ADMIN, MAIN + matter.id())).hasStatusOk();
    }

    @Test
    void s53AnAdminHandsOnARestrictedMatterThatEverybodyHasLeftAndDoesNotSeeIt() {
        String rescue =
                "restricted/%s/assignee".formatted(matter.state().number().value());
        String toLaura = "{\"assigneeId\": \"laura\"}";
        everybodyLeaves();

        assertThat(calls.post(LAWYER, MAIN + rescue, toLaura, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(calls.post(CONTRACT_MANAGER, MAIN + rescue, toLaura, Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.post(ADMIN, MAIN + rescue, "{}", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(calls.post(ADMIN, MAIN + rescue, toLaura, Map.of()))
                .hasStatusOk()
                .doesNotContainHeader(HttpHeaders.ETAG)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"number": "%s", "assigneeName": "Laura Example"}
                        """.formatted(matter.state().number().value()));
        assertThat(calls.get(ADMIN, MAIN + matter.id())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(LAWYER, MAIN + matter.id())).hasStatusOk();
        assertThat(calls.post(ADMIN, MAIN + rescue, toLaura, Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.key", key -> assertThat(key).isEqualTo("still-worked-on"));
    }

    private void everybodyLeaves() {
        matters.forgetAll();
        matter.access().restrict(new Restriction(List.of(new PersonId("gone"))), MatterFixture.WORK);
        matters.add(Matter.restore(matter.matterId(), matter.state()), opening(matter));
    }

    private MvcTestResult main(PersonId person, String path, String body) {
        return calls.post(person, MAIN + matter.id() + path, body, Map.of());
    }

    private MvcTestResult portal(PersonId person, String path, String body) {
        return calls.post(person, PORTAL + matter.id() + path, body, Map.of());
    }
}
