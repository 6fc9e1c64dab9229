package io.parvis.identity.invitations.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import io.parvis.identity.invitations.PasswordAttempts;
import io.parvis.starter.document.DeclaredIndexes;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Index;

@Configuration(proxyBeanMethods = false)
class InvitationPersistence {

    @Bean
    PasswordAttempts passwordAttempts(MongoOperations mongo, DeclaredIndexes indexes) {
        DocumentCollection attempts = new DocumentCollection(mongo, "password-attempts");
        indexes.declare(attempts, Index.on(MongoPasswordAttempts.AT, DocumentCollection.ID));
        indexes.declare(attempts, Index.on(MongoPasswordAttempts.PERSON));
        return new MongoPasswordAttempts(attempts);
    }
}
