package io.parvis.identity;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Requests of those who are known to {@link IdentityInMemory}. */
public final class Requests {

    private final MockMvcTester mvc;

    public Requests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public MvcTestResult get(String caller, String path) {
        return mvc.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + caller)
                .exchange();
    }

    /** As nobody. */
    public MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    public MvcTestResult post(String caller, String path, String body) {
        return post(caller, path, body, new HttpHeaders());
    }

    /** With a key under which it may be repeated. */
    public MvcTestResult post(String caller, String path, String body, String key) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", key);
        return post(caller, path, body, headers);
    }

    /** With the version that the caller has seen, if they say one. */
    public MvcTestResult put(String caller, String path, String body, @Nullable String seen) {
        HttpHeaders headers = new HttpHeaders();
        if (seen != null) {
            headers.setIfMatch(seen);
        }
        return mvc.put()
                .uri(path)
                .headers(headers)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** With the version that the caller has seen, if they say one. */
    public MvcTestResult delete(String caller, String path, @Nullable String seen) {
        HttpHeaders headers = new HttpHeaders();
        if (seen != null) {
            headers.setIfMatch(seen);
        }
        return mvc.delete()
                .uri(path)
                .headers(headers)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + caller)
                .exchange();
    }

    /** With the version that the caller has seen, and a key under which it may be repeated. */
    public MvcTestResult delete(String caller, String path, String seen, String key) {
        return mvc.delete()
                .uri(path)
                .header(HttpHeaders.IF_MATCH, seen)
                .header("Idempotency-Key", key)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + caller)
                .exchange();
    }

    /** As nobody, in a language. */
    public MvcTestResult post(String path, String body, Locale language) {
        return mvc.post()
                .uri(path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language.toLanguageTag())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult post(String caller, String path, String body, HttpHeaders headers) {
        return mvc.post()
                .uri(path)
                .headers(headers)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
