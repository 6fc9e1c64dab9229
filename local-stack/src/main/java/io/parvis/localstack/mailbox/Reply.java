package io.parvis.localstack.mailbox;

import java.nio.charset.StandardCharsets;

/**
 * An answer to a browser or a program.
 *
 * @param contentSecurityPolicy what a browser may do with it
 */
record Reply(int status, String contentType, String body, String contentSecurityPolicy) {

    private static final String OWN_PAGE = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** A mail is foreign content: no script, nothing loaded, and links open in a window of their own. */
    private static final String FOREIGN_PAGE = "sandbox allow-popups allow-popups-to-escape-sandbox;"
            + " default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    static Reply page(String html) {
        return new Reply(200, "text/html; charset=utf-8", html, OWN_PAGE);
    }

    static Reply foreignPage(String html) {
        return new Reply(200, "text/html; charset=utf-8", html, FOREIGN_PAGE);
    }

    static Reply json(String json) {
        return new Reply(200, "application/json", json, OWN_PAGE);
    }

    static Reply problem(int status, String text) {
        return new Reply(status, "text/plain; charset=utf-8", text + "\n", OWN_PAGE);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
