package io.parvis.starter.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;

class InstancesTests {

    private final Map<String, List<InetAddress>> dns = new HashMap<>();
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(InstancesAutoConfiguration.class))
            .withBean(HostNames.class, () -> this::addressesOf);

    @Test
    void oneAddressStaysAsItIsAndHasTheServicesName() {
        dns.put("letters", addresses("10.0.0.1"));

        assertThat(instances("http://letters:8083").of("letter-service"))
                .containsExactly(new Instance("letter-service", URI.create("http://letters:8083")));
    }

    @Test
    void severalAddressesAreOneProcessEach() {
        assertThat(instances("http://one:8083, http://two:8093").of("letter-service"))
                .containsExactly(
                        new Instance("letter-service@one:8083", URI.create("http://one:8083")),
                        new Instance("letter-service@two:8093", URI.create("http://two:8093")));
    }

    @Test
    void aNameOfSeveralHostsStandsForEachInWhateverOrderTheyAreTold() {
        dns.put("letters", addresses("10.0.0.2", "10.0.0.1"));

        assertThat(instances("http://letters:8083").of("letter-service"))
                .extracting(Instance::address)
                .containsExactly(URI.create("http://10.0.0.1:8083"), URI.create("http://10.0.0.2:8083"));
    }

    @Test
    void aHostWithAnAddressOfEachFamilyIsOneProcess() {
        dns.put("localhost", addresses("127.0.0.1", "::1"));

        assertThat(instances("http://localhost:8083").of("letter-service"))
                .extracting(Instance::address)
                .containsExactly(URI.create("http://localhost:8083"));
    }

    @Test
    void addressesOfTheLaterFamilyFitIntoAnAddress() {
        dns.put("letters", addresses("fd00::1", "fd00::2"));

        assertThat(instances("http://letters:8083").of("letter-service"))
                .extracting(Instance::address)
                .containsExactly(
                        URI.create("http://[fd00:0:0:0:0:0:0:1]:8083"), URI.create("http://[fd00:0:0:0:0:0:0:2]:8083"));
    }

    @Test
    void aCertificateSpeaksOfTheNameSoThatItIsKept() {
        dns.put("letters", addresses("10.0.0.1", "10.0.0.2"));

        assertThat(instances("https://letters:8443").of("letter-service"))
                .extracting(Instance::address)
                .containsExactly(URI.create("https://letters:8443"));
    }

    @Test
    void replicasThatComeAndGoAreNoticed() {
        Instances instances = instances("http://letters:8083");
        dns.put("letters", addresses("10.0.0.1", "10.0.0.2"));
        assertThat(instances.of("letter-service")).hasSize(2);

        dns.put("letters", addresses("10.0.0.2", "10.0.0.3", "10.0.0.4"));

        assertThat(instances.of("letter-service"))
                .extracting(instance -> instance.address().getHost())
                .containsExactly("10.0.0.2", "10.0.0.3", "10.0.0.4");
    }

    @Test
    void whileNamesCantBeLookedUpTheLastAnswerCounts() {
        Instances instances = instances("http://letters:8083");
        assertThat(instances.of("letter-service")).hasSize(1);
        dns.put("letters", addresses("10.0.0.1", "10.0.0.2"));
        assertThat(instances.of("letter-service")).hasSize(2);

        dns.clear();

        assertThat(instances.of("letter-service")).hasSize(2);
    }

    @Test
    void aServiceWithoutAnAddressIsRefused() {
        Instances instances = instances("http://letters:8083");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> instances.of("stamp-service"))
                .withMessage("parvis.owners.stamp-service is not set");
        assertThat(instances.services()).containsExactly("letter-service");
    }

    @Test
    void eachBeginsInTurnWhateverOtherServicesDo() {
        Turns turns = new Turns();

        assertThat(Stream.generate(() -> {
                            turns.of("stamp-service", List.of("x", "y"));
                            return turns.of("letter-service", List.of("a", "b", "c"));
                        })
                        .limit(4))
                .containsExactly(
                        List.of("a", "b", "c"), List.of("b", "c", "a"), List.of("c", "a", "b"), List.of("a", "b", "c"));
        assertThat(turns.of("letter-service", List.of())).isEmpty();
    }

    @Test
    void theJvmForgetsAddressesAfterASecond() {
        new FreshHostNames().postProcessEnvironment(new StandardEnvironment(), new SpringApplication());

        assertThat(Security.getProperty("networkaddress.cache.ttl")).isEqualTo("1");
    }

    private Instances instances(String addresses) {
        Instances[] instances = new Instances[1];
        service.withPropertyValues("parvis.owners.letter-service=" + addresses)
                .run(context -> instances[0] = context.getBean(Instances.class));
        return instances[0];
    }

    private List<InetAddress> addressesOf(String host) throws UnknownHostException {
        if (!dns.containsKey(host)) {
            throw new UnknownHostException(host);
        }
        return dns.get(host);
    }

    private static List<InetAddress> addresses(String... literals) {
        return Stream.of(literals).map(InetAddress::ofLiteral).toList();
    }
}
