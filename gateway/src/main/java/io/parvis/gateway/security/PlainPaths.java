package io.parvis.gateway.security;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * One path, one spelling: characters that need no encoding (RFC 3986, 2.3) must come without. Routes are matched on the
 * decoded path; limits, headers and pages look at what came, and must see the same. A query is only asked to be
 * readable.
 */
@Component
class PlainPaths extends StrictHttpFirewall {

    private static final Pattern ENCODED_UNRESERVED =
            Pattern.compile("%(?:2[DE]|3\\d|[46][1-9A-F]|5[\\dAF]|7[\\dAE])", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_ENCODING = Pattern.compile("%(?![0-9A-F]{2})", Pattern.CASE_INSENSITIVE);

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        if (ENCODED_UNRESERVED.matcher(request.getRequestURI()).find()) {
            throw new RequestRejectedException("The path encodes what needs no encoding");
        }
        if (request.getQueryString() != null
                && NO_ENCODING.matcher(request.getQueryString()).find()) {
            throw new RequestRejectedException("The query is not encoded as it must be");
        }
        return super.getFirewalledRequest(request);
    }
}
