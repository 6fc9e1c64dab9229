package io.parvis.notification.telling.persistence;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import io.parvis.notification.telling.Circulars;
import io.parvis.notification.telling.CircularsSuite;
import io.parvis.testsupport.spring.WithBackingServices;

/** Circulars in the embedded database, under a name of its own: consumer groups go by it. */
@SpringBootTest(classes = MongoCircularsIT.Persistence.class, properties = "spring.application.name=circulars")
@WithBackingServices
class MongoCircularsIT extends CircularsSuite {

    private final Circulars circulars;

    MongoCircularsIT(@Autowired Circulars circulars) {
        this.circulars = circulars;
    }

    @Override
    protected Circulars circulars() {
        return circulars;
    }

    /** Not annotated as a configuration, so that the whole service does not find it. */
    @EnableAutoConfiguration
    @Import(CircularsConfiguration.class)
    static class Persistence {}
}
