package io.parvis.gateway.signin;

import java.util.concurrent.TimeUnit;

import com.mongodb.MongoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes what has expired; each replica does, and finds little after another. */
@Component
class ExpirySweep {

    private static final Logger log = LoggerFactory.getLogger(ExpirySweep.class);

    private final SignIns signIns;
    private final StartedLogins logins;

    ExpirySweep(SignIns signIns, StartedLogins logins) {
        this.signIns = signIns;
        this.logins = logins;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        try {
            signIns.sweep();
            logins.sweep();
        } catch (MongoException e) {
            log.warn("Expired sign-ins stay for now", e);
        }
    }
}
