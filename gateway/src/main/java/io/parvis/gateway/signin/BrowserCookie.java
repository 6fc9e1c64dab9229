package io.parvis.gateway.signin;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import io.parvis.gateway.Addresses;

/**
 * A cookie that scripts can't read and other hosts can't set: it is sent over TLS only and its name starts with
 * {@code __Host-}, everywhere but in the local stack.
 */
final class BrowserCookie {

    private final String name;
    private final boolean secure;

    BrowserCookie(String name, Addresses addresses) {
        this.secure = addresses.secureCookies();
        this.name = secure ? "__Host-" + name : name;
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    boolean isPresent(HttpServletRequest request) {
        return read(request).isPresent();
    }

    /** Lasts until the browser is closed; the store ends it earlier. */
    void write(String value, HttpServletResponse response) {
        add(cookie(value), response);
    }

    void remove(HttpServletResponse response) {
        add(cookie("").maxAge(Duration.ZERO), response);
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .path("/")
                .sameSite("Lax");
    }

    private static void add(ResponseCookie.ResponseCookieBuilder cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
