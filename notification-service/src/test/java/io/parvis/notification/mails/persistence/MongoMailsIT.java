package io.parvis.notification.mails.persistence;

import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.notification.mails.Mails;
import io.parvis.notification.mails.MailsSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class MongoMailsIT extends MailsSuite {

    private final Mails mails;

    MongoMailsIT(@Autowired Mails mails) {
        this.mails = mails;
    }

    @Override
    protected Mails mails() {
        return mails;
    }
}
