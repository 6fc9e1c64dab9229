package io.parvis.identity.signup.messaging;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import io.parvis.events.signups.SignUpApproved;
import io.parvis.events.signups.SignUpLinkIssued;
import io.parvis.events.signups.SignUpOfKnownPerson;
import io.parvis.events.signups.SignUpRefused;
import io.parvis.events.signups.SignUpRequested;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.signup.SignUp;
import io.parvis.identity.signup.SignUpEvent;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** A sign-up's facts, which name nobody. */
@Component
class SignUpEventTranslator implements EventTranslator<SignUp, SignUpEvent> {

    @Override
    public List<Announcement> translate(SignUp signUp, SignUpEvent event) {
        String id = signUp.id();
        return switch (event) {
            case SignUpEvent.Requested _ -> List.of(Announcement.of(new SignUpRequested(id)));
            case SignUpEvent.Approved approved ->
                List.of(Announcement.of(new SignUpApproved(id, approved.by().value())));
            case SignUpEvent.Refused refused ->
                List.of(Announcement.of(new SignUpRefused(id, refused.by().value())));
            case SignUpEvent.LinkIssued _ ->
                List.of(Announcement.of(new SignUpLinkIssued(id, signUp.client().value()))
                        .withDataref(link(signUp)));
            case SignUpEvent.MetKnownPerson met ->
                List.of(Announcement.of(new SignUpOfKnownPerson(id, met.person().value())));
            case SignUpEvent.Queued _, SignUpEvent.Renamed _, SignUpEvent.Completed _, SignUpEvent.Dismissed _ ->
                List.of();
        };
    }

    private static String link(SignUp signUp) {
        Invitation link = Objects.requireNonNull(signUp.progress().invitation());
        return "/internal/sign-ups/%s/links/%d".formatted(signUp.id(), link.generation());
    }
}
