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
        return ParvisService.ALL.stream()
                .map(service -> spec(service, options, addresses, http))
                .toList();
    }

    private static ProcessSpec spec(ParvisService service, StackOptions options, Addresses addresses, HttpClient http) {
        URI readiness = addresses.service(service.name()).resolve(READINESS);
        return new ProcessSpec(
                service.name(),
                new ServiceProgram(service, options),
                Readiness.answers(http, readiness),
                Set.of("kafka", "database"));
    }
}
