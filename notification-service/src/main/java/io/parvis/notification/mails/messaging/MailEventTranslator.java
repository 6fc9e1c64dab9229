package io.parvis.notification.mails.messaging;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.parvis.events.notifications.NotificationFailed;
import io.parvis.events.notifications.NotificationSent;
import io.parvis.notification.mails.Mail;
import io.parvis.notification.mails.MailEvent;
import io.parvis.notification.mails.MailState;
import io.parvis.notification.mails.Template;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** What is published of mails; of those that tell of what is the team's alone, nothing (S53). */
@Component
class MailEventTranslator implements EventTranslator<Mail, MailEvent> {

    private static final String CHANNEL = "EMAIL";
    private static final Set<Template> INTERNAL = EnumSet.of(Template.INTERNAL_NOTE, Template.MENTIONED);

    @Override
    public List<Announcement> translate(Mail mail, MailEvent event) {
        MailState state = mail.state();
        if (INTERNAL.contains(state.occasion().template())) {
            return List.of();
        }
        String template = state.occasion().template().key();
        String recipient = state.recipient().value();
        return List.of(Announcement.of(
                switch (event) {
                    case MailEvent.Sent() ->
                        new NotificationSent(mail.id(), template, CHANNEL, recipient, state.event());
                    case MailEvent.Failed() ->
                        new NotificationFailed(mail.id(), template, CHANNEL, recipient, state.event());
                }));
    }
}
