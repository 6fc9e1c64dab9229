package io.parvis.notification.mails;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * This installation, as people know it.
 *
 * @param name what it is called
 * @param url  where people find it: scheme, host and port, without a path
 */
public record Portal(String name, URI url) {

    URI logIn() {
        return url.resolve("/login?returnTo=/");
    }

    URI request(String id) {
        return page("/requests/", id);
    }

    URI matter(String id) {
        return page("/matters/", id);
    }

    URI contract(String id) {
        return page("/contracts/", id);
    }

    /** Whether a link stays in this installation. */
    boolean covers(URI link) {
        return Objects.equals(url.getScheme(), link.getScheme())
                && Objects.equals(url.getRawAuthority(), link.getRawAuthority());
    }

    /** A page through log-in, which brings the reader back to it. */
    private URI page(String path, String id) {
        return url.resolve("/login?returnTo=" + path + URLEncoder.encode(id, StandardCharsets.UTF_8));
    }
}
