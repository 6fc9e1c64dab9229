package io.parvis.gateway.signin;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;

import com.mongodb.MongoException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Whether who opened a stream may have more of it: a request is looked at once, a stream again and again. No stream outlives the sign-in or the
 * token that it was opened with, nor keeps a gateway from stopping.
 */
@Component
public class LastingSignIns implements ApplicationListener<ContextClosedEvent> {

    private static final Logger log = LoggerFactory.getLogger(LastingSignIns.class);

    private final SignIns signIns;
    private final Clock clock;
    private volatile boolean leaving;

    LastingSignIns(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Whether a caller is still who they were; not known is no. */
    public boolean lasts(@Nullable Principal caller) {
        return !leaving
                && switch (caller) {
                    case SignedIn person -> isOpen(person.signIn());
                    case JwtAuthenticationToken program ->
                        isValid(program.getToken().getExpiresAt());
                    case null, default -> false;
                };
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        leaving = true;
    }

    private boolean isOpen(SignIn signIn) {
        try {
            return signIns.find(signIn.id()).isPresent();
        } catch (MongoException e) {
            log.warn(
                    "A stream ends because sign-ins can't be read: {}",
                    e.getClass().getName());
            return false;
        }
    }

    private boolean isValid(@Nullable Instant expiry) {
        return expiry != null && expiry.isAfter(clock.instant());
    }
}
