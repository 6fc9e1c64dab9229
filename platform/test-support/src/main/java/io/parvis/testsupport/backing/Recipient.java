package io.parvis.testsupport.backing;

import java.util.function.Consumer;

import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;

/** Stands in for GreenMail's mailboxes: it keeps nothing itself and reads each mail at once. */
record Recipient(String address, Consumer<CaughtMail> mails) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {
        deliver(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        mails.accept(ReceivedMessage.read(message, address));
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("Nobody logs in here");
    }

    @Override
    public void authenticate(String password) {
        throw new UnsupportedOperationException("Nobody logs in here");
    }

    @Override
    public void create() {
        // there is no mailbox to create
    }

    @Override
    public void delete() {
        // there is no mailbox to delete
    }
}
