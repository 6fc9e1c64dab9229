package io.parvis.testsupport.web;

import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.PersonId;
import io.parvis.testsupport.directory.TestDirectory;

/** Calls of the people of a {@link TestDirectory}, who are logged in. */
public final class Calls {

    private final MockMvcTester mvc;

    public Calls(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public MvcTestResult get(PersonId person, String path) {
        return get(person, path, Map.of());
    }

    public MvcTestResult get(PersonId person, String path, Map<String, String> headers) {
        return mvc.get().uri(path).headers(headers(person, headers)).exchange();
    }

    public MvcTestResult post(PersonId person, String path, String body, Map<String, String> headers) {
        return mvc.post()
                .uri(path)
                .headers(headers(person, headers))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public MvcTestResult put(PersonId person, String path, String body, Map<String, String> headers) {
        return mvc.put()
                .uri(path)
                .headers(headers(person, headers))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static HttpHeaders headers(PersonId person, Map<String, String> others) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBearerAuth(TestDirectory.subject(person));
        others.forEach(headers::set);
        return headers;
    }
}
