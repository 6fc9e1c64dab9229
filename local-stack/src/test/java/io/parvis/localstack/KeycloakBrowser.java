package io.parvis.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser at Keycloak's form: keeps cookies, secure ones too because this machine is trusted, and follows nothing by itself. */
final class KeycloakBrowser {

    private static final Pattern FORM = Pattern.compile("<form id=\"kc-form-login\"[^>]* action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    /** Fills in the form that this address leads to; the address to which the browser is sent back. */
    URI logIn(URI authorization, String username, String password) {
        Matcher form = FORM.matcher(get(authorization).body());
        if (!form.find()) {
            throw new IllegalStateException("Keycloak shows no form");
        }
        HttpRequest.Builder filledIn = HttpRequest.newBuilder(
                        URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(username) + "&password=" + encoded(password)));
        return location(send(filledIn));
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie", cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
