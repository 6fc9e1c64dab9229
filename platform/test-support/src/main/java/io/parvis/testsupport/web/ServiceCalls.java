package io.parvis.testsupport.web;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import io.parvis.testsupport.tokens.Tokens;

/** Calls of people and services to a whole service; a person's subject is their id. */
public final class ServiceCalls {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final RestTestClient client;
    private final Tokens tokens;

    public ServiceCalls(RestTestClient client, Tokens tokens) {
        this.client = client;
        this.tokens = tokens;
    }

    public RestTestClient.ResponseSpec get(String person, String path) {
        return client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(tokens.person(person)))
                .exchange();
    }

    /** As another service, with its own account. */
    public RestTestClient.ResponseSpec getAs(String service, String path) {
        return client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(tokens.service(service)))
                .exchange();
    }

    /** Waits until the service, which learns of people by events, answers this one. */
    public void awaitKnown(String person, String path) {
        await(path + " to answer " + person)
                .atMost(A_WHILE)
                .untilAsserted(() -> get(person, path).expectStatus().isOk());
    }

    /** All that a person is told at these paths, in headers and bodies; but for the path itself, which they knew before. */
    public List<String> told(String person, String... paths) {
        return Stream.of(paths)
                .map(path -> get(person, path).returnResult(String.class))
                .map(ServiceCalls::told)
                .toList();
    }

    private static String told(EntityExchangeResult<String> answer) {
        String path = String.valueOf(answer.getUrl().getPath());
        return (answer.getResponseHeaders() + " " + answer.getResponseBody()).replace(path, "");
    }
}
