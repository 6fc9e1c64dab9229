package io.parvis.notification.mails.persistence;

import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import io.parvis.notification.mails.Mail;
import io.parvis.notification.mails.MailEvent;
import io.parvis.notification.mails.Mails;
import io.parvis.notification.mails.MailsSuite;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.testsupport.spring.WithBackingServices;

/** The mails in the embedded database, with no senders that would take them, under a name of its own: consumer groups go by it. */
@SpringBootTest(classes = MongoMailsIT.Persistence.class, properties = "spring.application.name=mails")
@WithBackingServices
class MongoMailsIT extends MailsSuite {

    private final Mails mails;

    MongoMailsIT(@Autowired Mails mails) {
        this.mails = mails;
    }

    @Override
    protected Mails mails() {
        return mails;
    }

    /** Not annotated as a configuration, so that the whole service does not find it. */
    @EnableAutoConfiguration
    @Import(MailsConfiguration.class)
    static class Persistence {

        @Bean
        EventTranslator<Mail, MailEvent> silence() {
            return (mail, event) -> List.of();
        }
    }
}
