package io.parvis.identity.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.TestCommands;
import io.parvis.identity.groups.GroupId;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.Side;

@WebMvcTest(GroupController.class)
@Import(IdentityInMemory.class)
class GroupControllerTests {

    private static final String GROUPS = "/api/main/groups";

    private final String name = "Group " + UUID.randomUUID();
    private final Requests requests;
    private final PeopleRegister people;

    @Autowired
    GroupControllerTests(MockMvcTester mvc, PeopleRegister people) {
        this.requests = new Requests(mvc);
        this.people = people;
    }

    @Test
    void makesAGroupAndShowsWhoIsInIt() {
        MvcTestResult made = requests.post("ada", GROUPS, body(name));
        assertThat(made).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"1\"");
        String group = location(made);
        Person max = member(group);

        assertThat(requests.get("ada", group)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"id": "%s", "name": "%s", "members": [{"id": "%s", "name": "Claire Martin", "status": "INVITED"}]}
                """.formatted(
                        id(group), name, max.id()));
        assertThat(requests.get("ada", GROUPS + "?limit=100"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .contains(name);
    }

    @Test
    void refusesANameThatIsTakenInAnyCase() {
        requests.post("ada", GROUPS, body(name));

        assertConflict(requests.post("ada", GROUPS, body(name.toUpperCase(Locale.ROOT))), "group-name-taken");
    }

    @Test
    void renamesAGroupOfTheVersionThatWasSeen() {
        String group = location(requests.post("ada", GROUPS, body(name)));

        assertThat(requests.put("ada", group, body(name + " B"), null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(requests.put("ada", group, body(name + " B"), "\"1\""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo(name + " B");
        assertThat(requests.put("ada", group, body(name), "\"1\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void deletesAGroupOnceNobodyIsInIt() {
        String full = location(requests.post("ada", GROUPS, body(name)));
        member(full);
        String empty = location(requests.post("ada", GROUPS, body(name + " B")));

        assertConflict(requests.delete("ada", full, "\"1\""), "group-not-empty");
        assertThat(requests.delete("ada", empty, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(requests.delete("ada", empty, "\"1\"")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(requests.get("ada", empty)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(requests.get("ada", full)).hasStatusOk();
    }

    @Test
    void isForAdminsOnly() {
        String group = location(requests.post("ada", GROUPS, body(name)));

        assertThat(requests.post("leo", GROUPS, body("X"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("leo", GROUPS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("leo", group)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.put("leo", group, body("X"), "\"1\"")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.delete("leo", group, "\"1\"")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("claire", GROUPS)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Person member(String group) {
        String username = "max-" + UUID.randomUUID();
        Person member = Person.inviteMember(
                new PersonId(username),
                PersonFixture.profile(username, username + "@firm.example"),
                new Side.Member(Set.of(Role.LAWYER), Set.of(new GroupId(id(group)))),
                PersonFixture.invitation(username));
        return people.add(member, TestCommands.command(username)).value();
    }

    private static void assertConflict(MvcTestResult answer, String key) {
        assertThat(answer)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo(key);
    }

    private static String location(MvcTestResult answer) {
        return answer.getResponse().getHeader(HttpHeaders.LOCATION);
    }

    private static String id(String group) {
        return group.substring(GROUPS.length() + 1);
    }

    private static String body(String name) {
        return "{\"name\": \"%s\"}".formatted(name);
    }
}
