package io.parvis.localstack;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Set;

import io.parvis.localstack.process.ProcessSpec;
import io.parvis.localstack.process.Readiness;

/** The services of Parvis, each from the jar that its module built. */
final class Services {

    private static final String READINESS = "/actuator/health/readiness";

    private Services() {}

    static List<ProcessSpec> of(StackOptions options, HttpClient http) {
        Addresses addresses = new Addresses(options.ports());
        return Replica.ofAll(options.extent().replicas())
                .map(replica -> spec(replica, options, addresses, http))
                .toList();
    }

    private static ProcessSpec spec(Replica replica, StackOptions options, Addresses addresses, HttpClient http) {
        URI readiness = addresses.process(replica.name()).resolve(READINESS);
        return new ProcessSpec(
                replica.name(),
                new ServiceProgram(replica, options),
                Readiness.answers(http, readiness),
                Set.of("kafka", "database"));
    }
}
