package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** What people do to a matter, each of it with success. */
record MatterWork(Parvis parvis, String id) {

    /** An address of it in the main application. */
    String main(String rest) {
        return "/api/main/matters/" + id + rest;
    }

    /** An address of it in the portal. */
    String portal(String rest) {
        return "/api/portal/matters/" + id + rest;
    }

    /** The lawyer does something to it. */
    void post(String rest, Map<String, Object> body) {
        succeeded(parvis.as("lawyer").post(main(rest), body));
    }

    /** The id of what somebody makes. */
    String made(String username, String path, Map<String, Object> body) {
        return succeeded(parvis.as(username).post(path, body)).text("/id");
    }

    /** The id of a file that somebody sends, which has the canary in its name and in it. */
    String uploaded(String username, String path, Canary canary) {
        return succeeded(parvis.as(username).upload(path, canary.word() + ".txt", "It says " + canary.word()))
                .text("/id");
    }

    static Answer succeeded(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
        return answer;
    }
}
