package io.parvis.notification.mails;

class InMemoryMailsTests extends MailsSuite {

    private final Mails mails = new InMemoryMails();

    @Override
    protected Mails mails() {
        return mails;
    }
}
