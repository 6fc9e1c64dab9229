package io.parvis.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The compose file and the images, read without a container engine: the same system as {@code ./parvis up}, closed where it can be. */
class ComposeTests {

    private static final Path PROJECT = StackOptions.findProject();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PINNED = Pattern.compile(".+:v?\\d+\\.\\d+(\\.\\d+)?\\S*");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{PARVIS_[A-Z_]+:\\?run infra/docker/secrets first}");
    private static final Pattern CHOICE = Pattern.compile("\\$\\{PARVIS_[A-Z_]+:-[^}]*}");
    private static final Map<String, Integer> PUBLISHED = Map.of(
            "gateway",
            8080,
            "keycloak",
            Ports.documented(1).keycloak(),
            "mail",
            Ports.documented(1).mailbox());

    private static String text;
    private static JsonNode compose;

    @BeforeAll
    static void read() throws Exception {
        text = Files.readString(PROJECT.resolve("docker-compose.yml"));
        compose = JSON.valueToTree(new Yaml().<Object>load(text));
    }

    static Stream<ParvisService> services() {
        return ParvisService.ALL.stream();
    }

    static Stream<String> containers() {
        return compose.required("services").propertyStream().map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("services")
    void runsEachServiceFromTheJarOfItsModuleAtItsDocumentedPort(ParvisService service) {
        JsonNode build = container(service.name()).required("build");

        assertThat(build.required("dockerfile").asString()).isEqualTo("infra/docker/Dockerfile");
        assertThat(build.required("args").required("SERVICE").asString()).isEqualTo(service.name());
        assertThat(build.required("args").required("PORT").asString())
                .isEqualTo(String.valueOf(service.documentedPort()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void letsTheJarOfEachServiceIntoTheBuildOfItsImage(ParvisService service) throws Exception {
        assertThat(Files.readAllLines(PROJECT.resolve(".dockerignore")))
                .contains("**", "!" + service.name() + "/target/*.jar", "!infra/docker/healthy");
    }

    @ParameterizedTest
    @MethodSource("services")
    void runsEachServiceInProductionWithoutRightsAndWithoutAWritableFile(ParvisService service) {
        JsonNode container = container(service.name());

        assertThat(container
                        .required("environment")
                        .required("SPRING_PROFILES_ACTIVE")
                        .asString())
                .isEqualTo("prod");
        assertThat(container.required("read_only").asBoolean()).isTrue();
        assertThat(container.required("user").asString()).matches("[1-9]\\d+:[1-9]\\d+");
        assertThat(texts(container.required("tmpfs")))
                .singleElement()
                .asString()
                .startsWith("/tmp:");
    }

    @ParameterizedTest
    @MethodSource("services")
    void asksEachServiceWhetherItIsReadyAndWaitsForWhatItNeeds(ParvisService service) {
        JsonNode container = container(service.name());

        assertThat(texts(container.required("healthcheck").required("test"))).containsExactly("CMD", "healthy");
        assertThat(container
                        .required("depends_on")
                        .required("mongo")
                        .required("condition")
                        .asString())
                .isEqualTo("service_healthy");
        assertThat(container
                        .required("depends_on")
                        .required("topics")
                        .required("condition")
                        .asString())
                .isEqualTo("service_completed_successfully");
        assertThat(container.required("stop_grace_period").asString()).isEqualTo("30s");
    }

    @ParameterizedTest
    @MethodSource("services")
    void tellsEachServiceWhereTheOthersAre(ParvisService service) {
        JsonNode environment = container(service.name()).required("environment");
        JsonNode owners = JSON.readTree(
                        environment.required("SPRING_APPLICATION_JSON").asString())
                .required("parvis.owners");

        services()
                .filter(owner -> !owner.equals(ParvisService.GATEWAY))
                .forEach(owner -> assertThat(owners.required(owner.name()).asString())
                        .isEqualTo("http://%s:%d".formatted(owner.name(), owner.documentedPort())));
        assertThat(environment.required("PARVIS_MONGODB_URI").asString()).endsWith("/?replicaSet=parvis");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void closesEveryContainerAndKeepsItRunning(String name) {
        JsonNode container = container(name);

        assertThat(texts(container.required("cap_drop"))).containsExactly("ALL");
        assertThat(texts(container.required("security_opt"))).containsExactly("no-new-privileges:true");
        assertThat(container.required("restart").asString()).isEqualTo(name.equals("topics") ? "no" : "unless-stopped");
        assertThat(container.has("mem_limit")).isTrue();
        assertThat(container.has("container_name"))
                .as("a name that only one replica can have")
                .isFalse();
        assertThat(container.has("privileged")).isFalse();
    }

    @Test
    void givesASlowFirstStartTheTimeItTakes() {
        assertThat(containers().map(name -> container(name).path("healthcheck")).filter(JsonNode::isObject))
                .hasSizeGreaterThan(ParvisService.ALL.size())
                .allSatisfy(check ->
                        assertThat(check.required("start_period").asString()).isEqualTo("300s"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void publishesOnlyWhatPeopleOpenAndOnlyOnTheLoopbackInterface(String name) {
        List<String> ports = texts(container(name).path("ports"));

        assertThat(ports).hasSize(PUBLISHED.containsKey(name) ? 1 : 0);
        assertThat(ports).allMatch(port -> port.startsWith("127.0.0.1:" + PUBLISHED.get(name) + ":"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void pinsEveryImage(String name) {
        assertThat(container(name).required("image").asString()).matches(PINNED);
    }

    @Test
    void pinsTheImagesThatItsOwnAreBuiltOn() throws Exception {
        assertThat(Files.readString(PROJECT.resolve("infra/docker/Dockerfile")).lines())
                .filteredOn(line -> line.startsWith("FROM "))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split(" ", -1)[1]).matches(PINNED));
    }

    @Test
    void usesTheKeycloakAndTheBrokerOfTheLocalStack() throws Exception {
        String pom = Files.readString(PROJECT.resolve("pom.xml"));

        assertThat(pom)
                .contains("<keycloak.version>" + version("keycloak") + "<")
                .contains("<kafka.version>" + version("kafka") + "<");
        assertThat(version("topics")).isEqualTo(version("kafka"));
    }

    @Test
    void takesEverySecretFromTheEnvironmentAndHasADefaultForNone() {
        assertThat(containers().flatMap(ComposeTests::settings).filter(ComposeTests::isSecret))
                .hasSizeGreaterThan(10)
                .allSatisfy(setting -> assertThat(setting.getValue().asString()).matches(REQUIRED));
    }

    @Test
    void leavesNothingToAVariableThatNobodyDocumented() throws Exception {
        String secrets = Files.readString(PROJECT.resolve("infra/docker/secrets"));
        Pattern name = Pattern.compile("\\$\\{PARVIS_([A-Z_]+?)(_SECRET|_PASSWORD)?:");

        assertThat(REQUIRED.matcher(text).results().map(match -> name.matcher(match.group())))
                .isNotEmpty()
                .allSatisfy(variable -> {
                    assertThat(variable.find()).isTrue();
                    assertThat(secrets).contains(variable.group(1));
                });
        assertThat(Pattern.compile("\\$\\{[^}]*}").matcher(text).results().map(match -> match.group()))
                .allMatch(variable -> REQUIRED.matcher(variable).matches()
                        || CHOICE.matcher(variable).matches());
    }

    @Test
    void givesTheRealmEverythingThatItLeavesOpen() throws Exception {
        String realm = Files.readString(PROJECT.resolve("infra/keycloak/parvis-realm.json"));
        JsonNode keycloak = container("keycloak");

        assertThat(texts(keycloak.required("volumes")))
                .contains("./infra/keycloak/parvis-realm.json:/opt/keycloak/data/import/parvis-realm.json:ro");
        assertThat(Pattern.compile("\\$\\{(PARVIS_[A-Z_]+)}")
                        .matcher(realm)
                        .results()
                        .map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(keycloak.required("environment")::has);
    }

    @Test
    void createsTheTopicsOfTheOneList() {
        assertThat(texts(container("topics").required("volumes"))).containsExactly("./infra/kafka:/infra:ro");
        assertThat(texts(container("topics").required("entrypoint")))
                .containsExactly("bash", "/infra/create-topics", "kafka:9092", "/infra/topics.txt");
        assertThat(PROJECT.resolve("infra/kafka/create-topics")).isExecutable();
        assertThat(PROJECT.resolve("infra/kafka/topics.txt")).isRegularFile();
    }

    @Test
    void asksNothingOfTheDatabaseThatTheEmbeddedOneCannotDo() throws Exception {
        assertThat(texts(container("mongo").required("command")))
                .containsExactly("mongod", "--replSet", "parvis", "--bind_ip_all");
        assertThat(Files.readString(PROJECT.resolve("infra/mongodb/primary.js")))
                .contains("_id: 'parvis'", "host: 'mongo:27017'");
    }

    @Test
    void keepsTheBrokerAndTheDatabaseToTheServices() {
        assertThat(compose.required("networks")
                        .required("data")
                        .required("internal")
                        .asBoolean())
                .isTrue();
        assertThat(Stream.of("kafka", "mongo", "topics"))
                .allSatisfy(name ->
                        assertThat(texts(container(name).required("networks"))).containsExactly("data"));
        assertThat(Stream.of("keycloak", "mail"))
                .allSatisfy(name ->
                        assertThat(texts(container(name).required("networks"))).containsExactly("parvis"));
    }

    private static Stream<Map.Entry<String, JsonNode>> settings(String container) {
        return container(container).path("environment").propertyStream();
    }

    private static boolean isSecret(Map.Entry<String, JsonNode> setting) {
        return setting.getKey().endsWith("_SECRET") || setting.getKey().equals("KC_BOOTSTRAP_ADMIN_PASSWORD");
    }

    private static String version(String container) {
        return container(container).required("image").asString().replaceFirst(".*:", "");
    }

    private static JsonNode container(String name) {
        return compose.required("services").required(name);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
