package io.parvis.notification;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.parvis.testsupport.documents.ServiceCanvas;

/** The service on its page. */
class NotificationServiceIT {

    @Test
    @Tag("documents")
    void isOnItsCanvas() {
        ServiceCanvas.of(Surroundings.shared().context()).check();
    }
}
