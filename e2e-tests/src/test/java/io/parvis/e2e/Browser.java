package io.parvis.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.Cookie;
import org.htmlunit.util.NameValuePair;
import tools.jackson.databind.json.JsonMapper;

/** A browser: keeps cookies, follows redirects, fills in Keycloak's form. */
final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final URI gateway;
    private final WebClient client = new WebClient();

    Browser(URI gateway) {
        this.gateway = gateway;
        client.getOptions().setJavaScriptEnabled(false);
        client.getOptions().setCssEnabled(false);
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
        client.getOptions().setTimeout(120_000);
    }

    HtmlPage open(String path) {
        try {
            return client.getPage(url(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Logs in through Keycloak's form, and answers the page that one is led to. */
    HtmlPage logIn(String username, String password, String returnTo) {
        return logInAt("/login?returnTo=" + returnTo, username, password);
    }

    /** Logs in where a link led to Keycloak's form, and answers the page that one is led to. */
    HtmlPage logInAt(String link, String username, String password) {
        HtmlPage keycloak = open(link);
        HtmlForm form = (HtmlForm) keycloak.getElementById("kc-form-login");
        form.getInputByName("username").setValue(username);
        form.getInputByName("password").setValue(password);
        try {
            return form.getButtonByName("login").click();
        } catch (IOException e) {
            throw new UncheckedIOException("log-in of " + username, e);
        }
    }

    /** Logs out on Keycloak's own page, as from another application. */
    void logOutAt(URI page) {
        try {
            open(page.toString()).getElementById("kc-logout").click();
        } catch (IOException e) {
            throw new UncheckedIOException("log-out", e);
        }
    }

    Answer get(String path) {
        return send(new WebRequest(url(path), HttpMethod.GET));
    }

    /** Posts as a page's script does, with the token against cross-site requests. */
    Answer post(String path, Object body) {
        WebRequest request = withBody(path, body);
        request.setAdditionalHeader("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        return send(request);
    }

    /** Posts as another site's form could: with the cookies, without the token. */
    Answer postWithoutToken(String path, Object body) {
        return send(withBody(path, body));
    }

    List<Cookie> cookies() {
        return List.copyOf(client.getCookieManager().getCookies());
    }

    @Override
    public void close() {
        client.close();
    }

    private WebRequest withBody(String path, Object body) {
        WebRequest request = new WebRequest(url(path), HttpMethod.POST);
        request.setAdditionalHeader("Content-Type", "application/json");
        request.setRequestBody(JSON.writeValueAsString(body));
        return request;
    }

    private Answer send(WebRequest request) {
        request.setAdditionalHeader("Accept", "application/json");
        try {
            WebResponse response = client.loadWebResponse(request);
            Map<String, List<String>> headers = response.getResponseHeaders().stream()
                    .collect(Collectors.groupingBy(
                            NameValuePair::getName, Collectors.mapping(NameValuePair::getValue, Collectors.toList())));
            return new Answer(response.getStatusCode(), headers, response.getContentAsString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.getUrl().getPath(), e);
        }
    }

    private String cookie(String name) {
        Cookie cookie = client.getCookieManager().getCookie(name);
        return cookie == null ? "" : cookie.getValue();
    }

    private URL url(String path) {
        try {
            return gateway.resolve(path).toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
