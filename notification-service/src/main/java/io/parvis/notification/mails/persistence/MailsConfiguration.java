package io.parvis.notification.mails.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import io.parvis.notification.mails.Mail;
import io.parvis.notification.mails.MailEvent;
import io.parvis.notification.mails.Mails;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.document.Index;

/** Opens the mails. */
@Configuration(proxyBeanMethods = false)
class MailsConfiguration {

    @Bean
    Mails mails(AggregateStores stores, EventTranslator<Mail, MailEvent> translator, MongoOperations mongo) {
        return new MongoMails(
                stores.open(MongoMails.COLLECTION, new MailDocument.Mapper(), translator, Index.sparse(MongoMails.DUE)),
                mongo);
    }
}
