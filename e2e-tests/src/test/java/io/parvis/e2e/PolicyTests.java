package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that a service answers escapes the table: S102. */
class PolicyTests {

    private static final Route LIST = new Route("matter-service", "GET", "/api/main/matters");
    private static final Route MOVE = new Route("matter-service", "POST", "/api/main/matters/{id}/status");

    private final Policy policy = Policy.read("""
        # A comment
        method path                          anon law
        [request-service, matter-service]
        GET    /api/main/matters             401  in
        """);
    private final NavigableMap<Route, List<Outcome>> answers = new TreeMap<>();

    PolicyTests() {
        answered(LIST, 401, 200);
        answered(new Route("request-service", "GET", "/api/main/matters"), 401, 422);
    }

    @Test
    void holdsForAnswersAsItSays() {
        assertThat(policy.findings(answers)).isEmpty();
    }

    @Test
    void tellsAnotherAnswer() {
        answered(LIST, 200, 404);

        assertThat(policy.findings(answers))
                .containsExactly(
                        LIST + " answers anon with in (200), not with 401",
                        LIST + " answers law with 404, not with in");
    }

    @Test
    void tellsTheRowThatALiveRouteLacks() {
        answered(MOVE, 401, 428);

        List<String> findings = policy.findings(answers);

        assertThat(findings).hasSize(3).contains("[matter-service]");
        assertThat(findings.getLast()).matches("POST   /api/main/matters/\\{id}/status +401  in");
        assertThat(Policy.read("method path anon law\n[matter-service]\n" + findings.getLast())
                        .findings(new TreeMap<>(answers.tailMap(MOVE).headMap(new Route("request-service", "", "")))))
                .isEmpty();
    }

    @Test
    void tellsARowWithoutARoute() {
        answers.remove(LIST);

        assertThat(policy.findings(answers)).containsExactly("A row without a live route: " + LIST);
    }

    @Test
    void refusesARowThatIsTooShortOrStandsTwice() {
        assertThatThrownBy(() -> Policy.read("method path anon law\n[a]\nGET /x 401"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Policy.read("method path anon\n[a]\nGET /x 401\nGET /x 403"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void holdsForThoseWhoAreAnsweredAsAnotherOne() {
        Policy withLike = Policy.read("""
            method path anon law
            was = law
            [matter-service]
            GET /api/main/matters 401 in
            """);
        NavigableMap<Route, List<Outcome>> asked = new TreeMap<>();
        asked.put(LIST, List.of(new Outcome(401), new Outcome(200), new Outcome(404)));
        asked.put(MOVE, List.of(new Outcome(401), new Outcome(403), new Outcome(403)));

        assertThat(withLike.askers()).containsExactly("anon", "law", "was");
        assertThat(withLike.findings(asked))
                .contains(LIST + " answers was with 404, not with in")
                .anySatisfy(line -> assertThat(line).matches("POST   /api/main/matters/\\{id}/status +401  403"));
        assertThatThrownBy(() -> Policy.read("method path anon\nwas = law\n")).isInstanceOf(AssertionError.class);
    }

    @Test
    void readsWhateverADispatcherServletLeadsTo() {
        var mappings = new JsonMapper().readTree("""
            {"contexts": {"gateway": {"mappings": {"dispatcherServlets": {"dispatcherServlet": [
              {"predicate": "{POST [/logout]}",
               "details": {"requestMappingConditions": {"methods": ["POST"], "patterns": ["/{kind:a|b}/{id:[a-z]{1,64}}"]}}},
              {"predicate": "{ [/error]}",
               "details": {"requestMappingConditions": {"methods": [], "patterns": ["/error"]}}},
              {"predicate": "(GET && /docs/openapi.json)"},
              {"predicate": "(/api/main/me || /api/main/clients/**)"},
              {"predicate": "/assets/**"},
              {"predicate": "Never"},
              {"predicate": "io.parvis.Some$$Lambda/0x7f"}
            ]}}}}}\
            """);

        assertThat(LiveRoutes.of("gateway", mappings))
                .extracting(route -> route.method() + " " + route.pattern())
                .containsExactlyInAnyOrder(
                        "POST /{kind}/{id}",
                        "ANY /error",
                        "GET /docs/openapi.json",
                        "ANY /api/main/me",
                        "ANY /api/main/clients/**",
                        "ANY /assets/**",
                        "ANY io.parvis.Some$$Lambda/0x7f");
    }

    private void answered(Route route, Integer... statuses) {
        answers.put(route, Arrays.stream(statuses).map(Outcome::new).toList());
    }
}
