package io.parvis.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import io.parvis.gateway.Addresses;
import io.parvis.starter.security.KeycloakProperties;

class BrowserCookieTests {

    private static final URI HERE = URI.create("http://localhost:8080");

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void belongsToThisHostAndToTlsWhateverTheAddress() {
        cookie(false).write("secret", response);

        assertThat(response.getHeader("Set-Cookie"))
                .isEqualTo("__Host-parvis-session=secret; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void isPlainWhereThatIsSet() {
        cookie(true).write("secret", response);

        assertThat(response.getHeader("Set-Cookie")).isEqualTo("parvis-session=secret; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void isNotReadUnderAnotherName() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("parvis-session", "planted"));

        assertThat(cookie(false).read(request)).isEmpty();
    }

    private static BrowserCookie cookie(boolean plain) {
        return new BrowserCookie(
                "parvis-session", new Addresses(HERE, new KeycloakProperties(HERE, HERE), null, plain));
    }
}
