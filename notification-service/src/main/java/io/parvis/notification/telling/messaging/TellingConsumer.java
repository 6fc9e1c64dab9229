package io.parvis.notification.telling.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.directory.PersonId;
import io.parvis.events.contracts.ContractOpened;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.people.ClientInvited;
import io.parvis.events.people.InvitationResent;
import io.parvis.events.people.MemberInvitationResent;
import io.parvis.events.people.MemberInvited;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.events.signups.SignUpLinkIssued;
import io.parvis.events.signups.SignUpOfKnownPerson;
import io.parvis.notification.mails.ContentAddress;
import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.Work;
import io.parvis.notification.telling.Occurrence;
import io.parvis.notification.telling.TellingTheInvited;
import io.parvis.notification.telling.TellingTheRequester;
import io.parvis.notification.telling.TellingTheTeam;
import io.parvis.notification.telling.TellingWhoSignsUp;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.Received;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Which events people are told of, and which are passed over. */
@Configuration(proxyBeanMethods = false)
class TellingConsumer {

    private final TellingTheInvited invited;
    private final TellingWhoSignsUp newcomers;
    private final TellingTheRequester requester;
    private final TellingTheTeam team;
    private final AffairNews news;

    TellingConsumer(
            TellingTheInvited invited,
            TellingWhoSignsUp newcomers,
            TellingTheRequester requester,
            TellingTheTeam team,
            AffairNews news) {
        this.invited = invited;
        this.newcomers = newcomers;
        this.requester = requester;
        this.team = team;
        this.news = news;
    }

    @Bean
    EventConsumer telling() {
        EventConsumer.Builder consumer = EventConsumer.named("telling");
        AffairFacts.OF_REQUESTS.forEach(fact -> consumer.on(fact, news::happened));
        AffairFacts.OF_MATTERS.forEach(fact -> consumer.on(fact, news::happened));
        AffairNews.OF_NOTES.forEach(note -> consumer.on(note, news::happened));
        return consumer.on(ClientInvited.class, this::clientInvited)
                .on(InvitationResent.class, this::invitationResent)
                .on(MemberInvited.class, this::memberInvited)
                .on(MemberInvitationResent.class, this::memberInvitationResent)
                .on(SignUpLinkIssued.class, this::signUpLinkIssued)
                .on(SignUpOfKnownPerson.class, this::signUpOfKnownPerson)
                .on(RequestSubmitted.class, this::requestSubmitted)
                .on(MatterOpened.class, this::matterOpened)
                .on(ContractOpened.class, this::contractOpened)
                .skippingTheRest()
                .build();
    }

    private void clientInvited(Received<ClientInvited> event) {
        ClientInvited data = event.data();
        invited.tell(
                occurrence(event), new PersonId(data.clientId()), Persons.person(data.invitedBy()), content(event));
    }

    private void invitationResent(Received<InvitationResent> event) {
        InvitationResent data = event.data();
        invited.tell(occurrence(event), new PersonId(data.clientId()), Persons.person(data.resentBy()), content(event));
    }

    private void memberInvited(Received<MemberInvited> event) {
        MemberInvited data = event.data();
        invited.tell(
                occurrence(event), new PersonId(data.memberId()), Persons.person(data.invitedBy()), content(event));
    }

    private void memberInvitationResent(Received<MemberInvitationResent> event) {
        MemberInvitationResent data = event.data();
        invited.tell(occurrence(event), new PersonId(data.memberId()), Persons.person(data.resentBy()), content(event));
    }

    private void signUpLinkIssued(Received<SignUpLinkIssued> event) {
        newcomers.tellLink(occurrence(event), new PersonId(event.data().clientId()), content(event));
    }

    private void signUpOfKnownPerson(Received<SignUpOfKnownPerson> event) {
        newcomers.tellKnown(occurrence(event), new PersonId(event.data().personId()));
    }

    private void requestSubmitted(Received<RequestSubmitted> event) {
        RequestSubmitted data = event.data();
        requester.tell(
                occurrence(event),
                new PersonId(data.requesterId()),
                new Occasion.Submission(data.requestId(), Persons.company(data.companyId()), content(event)));
        news.happened(event);
    }

    private void matterOpened(Received<MatterOpened> event) {
        MatterOpened data = event.data();
        team.tell(
                occurrence(event),
                new Occasion.Opening(
                        Work.MATTER,
                        data.matterId(),
                        data.number(),
                        data.name(),
                        data.kind(),
                        data.requestId() != null,
                        openedBy(event, data.requestId(), data.requesterId()),
                        Persons.company(data.companyId())));
        news.happened(event);
    }

    private void contractOpened(Received<ContractOpened> event) {
        ContractOpened data = event.data();
        team.tell(
                occurrence(event),
                new Occasion.Opening(
                        Work.CONTRACT,
                        data.contractId(),
                        data.number(),
                        data.name(),
                        data.kind(),
                        data.requestId() != null,
                        openedBy(event, data.requestId(), data.requesterId()),
                        Persons.company(data.companyId())));
    }

    private static Occurrence occurrence(Received<?> event) {
        return new Occurrence(event.id(), event.actor());
    }

    private static ContentAddress content(Received<?> event) {
        String dataref = event.dataref();
        if (dataref == null) {
            throw new Refused(StandardRefusal.INVALID_CONTENT);
        }
        return new ContentAddress(event.source(), dataref);
    }

    private static @Nullable PersonId openedBy(
            Received<?> event, @Nullable String request, @Nullable String requester) {
        return request == null ? Persons.member(event.actor()) : Persons.person(requester);
    }
}
