package io.parvis.notification;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.parvis.testsupport.documents.ServiceCanvas;
import io.parvis.testsupport.openapi.DocumentedRoutes;

/** The service on its page. */
class NotificationServiceIT {

    @Test
    void documentsEveryRoute() {
        DocumentedRoutes.of(Surroundings.shared().context()).check();
    }

    @Test
    @Tag("documents")
    void isOnItsCanvas() {
        ServiceCanvas.of(Surroundings.shared().context()).check();
    }
}
