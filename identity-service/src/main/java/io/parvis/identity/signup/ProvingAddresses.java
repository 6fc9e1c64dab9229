package io.parvis.identity.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Mergers;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.companies.MailDomain;
import io.parvis.identity.invitations.InvitationToken;
import io.parvis.identity.invitations.Links;
import io.parvis.identity.invitations.Newcomers;
import io.parvis.identity.invitations.OpenInvitation;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.Invitations;
import io.parvis.identity.people.Origin;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonRefusal;
import io.parvis.identity.people.Side;
import io.parvis.identity.people.Username;
import io.parvis.identity.signup.SignUpSettings.Rules;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;

/**
 * Somebody who signed up uses the link that was sent to them, and becomes a client like any other (S21): with what they filled in, in the company that their
 * mail domain leads to, with the access type of the settings. From here on the link is an invitation.
 */
@Service
public class ProvingAddresses implements Newcomers {

    private final SignUps signUps;
    private final SettingsOfSignUps settings;
    private final PeopleRegister people;
    private final CompanyRegister companies;
    private final FreeUsernames usernames;
    private final Invitations invitations;
    private final Links links;
    private final Clock clock;

    ProvingAddresses(
            SignUps signUps,
            SettingsOfSignUps settings,
            PeopleRegister people,
            CompanyRegister companies,
            FreeUsernames usernames,
            Invitations invitations,
            Links links,
            Clock clock) {
        this.signUps = signUps;
        this.settings = settings;
        this.people = people;
        this.companies = companies;
        this.usernames = usernames;
        this.invitations = invitations;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public Optional<OpenInvitation> open(InvitationToken token) {
        return signUps.findByLink(token.hash()).map(Stored::value).map(signUp -> {
            Invitation link = openLink(signUp);
            return new OpenInvitation(signUp.newcomer().profile().firstName(), signUp.username(), link.expiresAt());
        });
    }

    @Override
    public void admit(InvitationToken token) {
        signUps.findByLink(token.hash())
                .map(Stored::value)
                .filter(signUp -> signUp.status() != SignUpStatus.COMPLETED)
                .ifPresent(this::admit);
    }

    private void admit(SignUp signUp) {
        if (people.find(signUp.client()).isEmpty()) {
            add(signUp);
        }
        signUps.change(signUp.signUpId(), Command.causedBy("complete-sign-up", signUp.id()), SignUp::complete);
    }

    private void add(SignUp signUp) {
        Person client = clientOf(signUp);
        Command command = new Command(client.id(), null, Actor.of("client", client.id()), null);
        try {
            people.add(client, command);
        } catch (Refused refused) {
            throw refused.refusal() == PersonRefusal.USERNAME_TAKEN ? renamed(signUp) : overtaken(signUp);
        }
    }

    private Person clientOf(SignUp signUp) {
        Newcomer newcomer = signUp.newcomer();
        Side.Client side = new Side.Client(
                settings.current().value().rules().accessType(),
                companyOf(signUp),
                null,
                null,
                newcomer.mobile(),
                newcomer.address(),
                Origin.SIGN_UP);
        return Person.signUp(
                signUp.client(), newcomer.profile().withUsername(signUp.username()), side, openLink(signUp));
    }

    private Invitation openLink(SignUp signUp) {
        Invitation link = signUp.openLink(clock.instant());
        if (!opens(signUp)) {
            throw new Refused(PersonRefusal.INVITATION_VOID);
        }
        return link;
    }

    /** Whether the settings of this moment let in whoever has the link: an admin agreed to this very one, or nobody needs to. */
    private boolean opens(SignUp signUp) {
        Rules rules = settings.current().value().rules();
        Invitation link = signUp.progress().invitation();
        boolean agreed = link != null && link.by() != null;
        boolean free = rules.mode() == SignUpMode.OPEN && rules.allows(signUp.email());
        return signUp.status() == SignUpStatus.LINK_SENT && (agreed || free);
    }

    private @Nullable CompanyId companyOf(SignUp signUp) {
        return companies
                .findByMailDomain(new MailDomain(signUp.email().domain()))
                .map(Stored::value)
                .flatMap(company -> Mergers.heir(company.companyId(), this::company, Company::mergedInto))
                .map(Company::companyId)
                .orElse(null);
    }

    private Optional<Company> company(CompanyId id) {
        return companies.find(id).map(Stored::value);
    }

    /** Whoever has the link has shown that the address is theirs, so they may know that a username is taken. */
    private Refused renamed(SignUp signUp) {
        Username free = usernames.like(signUp.newcomer().profile().username());
        signUps.change(signUp.signUpId(), Command.causedBy("rename-sign-up", signUp.id()), found -> found.rename(free));
        return new Refused(SignUpRefusal.USERNAME_REPLACED);
    }

    /** An admin has added the same address meanwhile, and the invitation is on its way. */
    private Refused overtaken(SignUp signUp) {
        signUps.change(signUp.signUpId(), Command.causedBy("dismiss-sign-up", signUp.id()), SignUp::dismiss);
        return new Refused(PersonRefusal.INVITATION_VOID);
    }

    @Override
    public void askForLink(EmailAddress address, Command command) {
        signUps.ofAddress(address).stream()
                .filter(signUp -> signUp.status() == SignUpStatus.LINK_SENT)
                .findFirst()
                .ifPresent(signUp -> signUps.change(signUp.signUpId(), command, this::sendAgain));
    }

    private void sendAgain(SignUp signUp) {
        Instant now = clock.instant();
        Invitation last = signUp.progress().invitation();
        if (opens(signUp) && last != null && !links.rests(last.at(), now)) {
            Invitation next = last.expired(now)
                    ? invitations.issue(signUp.client(), last.generation() + 1, last.by(), now)
                    : last.sentAgain(now);
            signUp.sendLink(usernames.like(signUp.newcomer().profile().username()), next);
        }
    }
}
