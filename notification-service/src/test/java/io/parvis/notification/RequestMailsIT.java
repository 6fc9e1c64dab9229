package io.parvis.notification;

import static io.parvis.notification.Surroundings.clientState;
import static io.parvis.notification.Surroundings.mailId;
import static io.parvis.notification.Surroundings.newId;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.parvis.directory.PersonStatus;
import io.parvis.events.contracts.ContractOpened;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.notifications.NotificationSent;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.notification.mails.Template;
import io.parvis.testsupport.backing.CaughtMail;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.spring.BackingServices;

/** From a request to the mails that confirm it to its requester and tell the team of what it opened. */
class RequestMailsIT {

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    @RegisterExtension
    final Surroundings surroundings = Surroundings.shared();

    private final Owners owners = surroundings.owners();
    private final EventPublisher publisher = BackingServices.shared().eventPublisher();
    private final PublishedEvents published = BackingServices.shared().publishedEvents();

    @Test
    void mailsNothingToTheBannedUntilTheyAreLetInAgain() {
        String claire = surroundings.client("Claire", PersonStatus.BANNED, "acme", "en");
        EventPublisher.Publication event = submit(claire, "acme", "the facts");

        surroundings.awaitReason(mailId(event, claire, Template.REQUEST_CONFIRMATION), "RECIPIENT_SHUT_OUT");
        assertThat(surroundings.mailsTo(claire)).isEmpty();

        publisher.publish(claire, clientState(claire, "Claire", PersonStatus.ACTIVE, "acme", "en"));
        assertThat(surroundings.mailTo(claire).text()).contains("the facts");
    }

    @Test
    void confirmsARequestWithItsDetailsToItsRequesterAlone() {
        String canary = "canary-" + newId();
        String claire = surroundings.client("Claire", PersonStatus.ACTIVE, "acme", "fr");
        String otto = surroundings.client("Otto", PersonStatus.ACTIVE, "globex", "en");
        String anna = surroundings.member("Anna", PersonStatus.ACTIVE, "en", "ADMIN");

        submit(claire, "acme", canary);
        submit(otto, "globex", "something else");
        openMatter("system", claire, "acme");

        CaughtMail confirmation = surroundings.mailTo(claire);
        assertThat(confirmation.subject()).contains("Nous avons bien reçu votre demande REQ-2026-");
        assertThat(confirmation.text()).containsPattern("Faits\\R  " + canary);
        assertThat(confirmation.text()).contains("https://portal.example.org/login?returnTo=/requests/");
        surroundings.mailTo(otto);
        surroundings.mailTo(anna);
        assertThat(surroundings.mails())
                .filteredOn(mail -> mail.text().contains(canary) || mail.html().contains(canary))
                .containsExactly(confirmation);
        assertThat(surroundings.wholeDatabase()).doesNotContain(canary);
        logs.mentionNowhere(canary);
        published.anywhere().mentionsNowhere(canary);
    }

    @Test
    void keepsARequestFromARequesterWhoWentToAnotherCompany() {
        String claire = surroundings.client("Claire", PersonStatus.ACTIVE, "globex", "en");

        EventPublisher.Publication event = submit(claire, "acme", "acme's facts");

        surroundings.awaitReason(mailId(event, claire, Template.REQUEST_CONFIRMATION), "RECIPIENT_NOT_ENTITLED");
        assertThat(surroundings.mailsTo(claire)).isEmpty();
    }

    @Test
    void tellsTheTeamOfANewMatterButNotTheMemberWhoOpenedIt() {
        String claire = surroundings.client("Claire", PersonStatus.ACTIVE, "acme", "en");
        String anna = surroundings.member("Anna", PersonStatus.ACTIVE, "en", "ADMIN", "LAWYER");
        String luc = surroundings.member("Luc", PersonStatus.ACTIVE, "fr", "LAWYER");
        String lea = surroundings.member("Lea", PersonStatus.ACTIVE, "en", "LAWYER");
        String carl = surroundings.member("Carl", PersonStatus.ACTIVE, "en", "CONTRACT_MANAGER");

        String matter = openMatter("member:" + lea, claire, "acme");

        assertThat(surroundings.mailTo(anna).subject()).isEqualTo("New matter MAT-2026-000045: Lease of the depot");
        assertThat(surroundings.mailTo(anna).text())
                .contains("Claire Example submitted a request")
                .contains("https://portal.example.org/login?returnTo=/matters/" + matter);
        assertThat(surroundings.mailTo(luc).subject())
                .isEqualTo("Nouveau dossier MAT-2026-000045\u00a0: Lease of the depot");
        assertThat(surroundings.mailsTo(lea)).isEmpty();
        assertThat(surroundings.mailsTo(carl)).isEmpty();
        assertThat(surroundings.mailTo(claire).subject()).isEqualTo("MAT-2026-000045: your request became a matter");
        assertThat(surroundings.mailsTo(anna)).hasSize(1);
    }

    @Test
    void tellsContractManagersAndAdminsOfANewContract() {
        String claire = surroundings.client("Claire", PersonStatus.ACTIVE, "acme", "en");
        String anna = surroundings.member("Anna", PersonStatus.ACTIVE, "en", "ADMIN");
        String carl = surroundings.member("Carl", PersonStatus.ACTIVE, "fr", "CONTRACT_MANAGER");
        String luc = surroundings.member("Luc", PersonStatus.ACTIVE, "en", "LAWYER");
        String contract = newId();

        EventPublisher.Publication event = publisher.publish(
                contract,
                new ContractOpened(
                        contract,
                        "CON-2026-000012",
                        "Supply of spare parts",
                        "CONTRACT",
                        "SUBMITTED",
                        "PORTAL",
                        newId(),
                        claire,
                        "acme"));

        assertThat(surroundings.mailTo(anna).subject())
                .isEqualTo("New contract CON-2026-000012: Supply of spare parts");
        assertThat(surroundings.mailTo(anna).text())
                .contains("Claire Example submitted a request")
                .contains("https://portal.example.org/login?returnTo=/contracts/" + contract);
        assertThat(surroundings.mailTo(carl).subject())
                .isEqualTo("Nouveau contrat CON-2026-000012\u00a0: Supply of spare parts");
        published.await(NotificationSent.class, mailId(event, carl, Template.NEW_CONTRACT));
        assertThat(surroundings.mailsTo(luc)).isEmpty();
        assertThat(surroundings.mailsTo(claire)).isEmpty();
    }

    private EventPublisher.Publication submit(String requester, String company, String facts) {
        String request = newId();
        String number = "REQ-2026-" + request.substring(0, 6);
        return publisher.publish(EventDraft.of(
                        request,
                        new RequestSubmitted(
                                request, number, "litigation", 1, "LITIGATION", requester, company, null, "ACCEPTED"))
                .by("client:" + requester)
                .withDataref(owners.request(request, number, facts)));
    }

    private String openMatter(String actor, String requester, String company) {
        String matter = newId();
        publisher.publish(EventDraft.of(
                        matter,
                        new MatterOpened(
                                matter,
                                "MAT-2026-000045",
                                "Lease of the depot",
                                "LITIGATION",
                                "SUBMITTED",
                                "PORTAL",
                                newId(),
                                requester,
                                company))
                .by(actor));
        return matter;
    }
}
