package io.parvis.identity.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.PersonRefusal;
import io.parvis.identity.people.Username;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.aggregate.DerivedId;
import io.parvis.starter.problem.Refused;

/**
 * Somebody's wish to be a client (S20), from the form until they prove that the address is theirs. Until then it is nobody: no other person's
 * username or address is taken by it. Another one with the same address takes its place, unless it is an admin's to decide.
 */
public final class SignUp implements Aggregate<SignUpEvent> {

    private static final Set<SignUpStatus> OPEN =
            Set.of(SignUpStatus.REQUESTED, SignUpStatus.WAITING, SignUpStatus.LINK_SENT);

    private final SignUpId id;
    private final Newcomer newcomer;
    private final Instant requestedAt;
    private final List<SignUpEvent> events = new ArrayList<>();
    private Progress progress;

    private SignUp(SignUpId id, Newcomer newcomer, Instant requestedAt, Progress progress) {
        this.id = id;
        this.newcomer = newcomer;
        this.requestedAt = requestedAt;
        this.progress = progress;
    }

    /** A form that was filled in. */
    public static SignUp request(SignUpId id, Newcomer newcomer, Instant now) {
        SignUp signUp = new SignUp(id, newcomer, now, Progress.NONE);
        signUp.events.add(new SignUpEvent.Requested());
        return signUp;
    }

    /** The sign-up as it was stored. */
    public static SignUp restore(SignUpId id, Newcomer newcomer, Instant requestedAt, Progress progress) {
        return new SignUp(id, newcomer, requestedAt, progress);
    }

    /** Leaves the decision to an admin. */
    public void queue() {
        become(progress.to(SignUpStatus.WAITING), new SignUpEvent.Queued());
    }

    /** Sends a link, under a username that is free; the link that was sent before is void. */
    public void sendLink(Username free, Invitation link) {
        become(progress.sent(free, link), new SignUpEvent.LinkIssued());
    }

    /**
     * An admin agrees: the link is sent.
     *
     * @throws io.parvis.starter.problem.Refused {@link SignUpRefusal#SIGN_UP_NOT_WAITING}
     */
    public void approve(PersonId by, Username free, Invitation link) {
        requireWaiting();
        events.add(new SignUpEvent.Approved(by));
        sendLink(free, link);
    }

    /**
     * An admin does not agree.
     *
     * @throws io.parvis.starter.problem.Refused {@link SignUpRefusal#SIGN_UP_NOT_WAITING}
     */
    public void refuse(Rejection rejection) {
        requireWaiting();
        become(progress.rejected(rejection), new SignUpEvent.Refused(rejection.by()));
    }

    /** The address is of someone who logs in already. */
    public void meet(PersonId known, Instant now) {
        become(progress.known(now), new SignUpEvent.MetKnownPerson(known));
    }

    /** Nothing comes of it any more, if anything still could. */
    public void dismiss() {
        if (open()) {
            become(progress.to(SignUpStatus.DISMISSED), new SignUpEvent.Dismissed());
        }
    }

    /** Takes another username, as somebody else has this one by now. */
    public void rename(Username free) {
        become(progress.renamed(free), new SignUpEvent.Renamed());
    }

    /** The address was proven. */
    public void complete() {
        if (status() == SignUpStatus.LINK_SENT) {
            become(progress.to(SignUpStatus.COMPLETED), new SignUpEvent.Completed());
        }
    }

    /**
     * The link, as long as it opens.
     *
     * @throws io.parvis.starter.problem.Refused {@link PersonRefusal#INVITATION_VOID} or {@link PersonRefusal#INVITATION_EXPIRED}
     */
    public Invitation openLink(Instant now) {
        Invitation link = progress.invitation();
        if (status() != SignUpStatus.LINK_SENT || link == null) {
            throw new Refused(PersonRefusal.INVITATION_VOID);
        }
        if (link.expired(now)) {
            throw new Refused(PersonRefusal.INVITATION_EXPIRED);
        }
        return link;
    }

    /** Whether an admin has agreed to it, and the link opens. */
    boolean isAgreedTo(Instant now) {
        Invitation link = progress.invitation();
        return status() == SignUpStatus.LINK_SENT && link != null && link.by() != null && !link.expired(now);
    }

    /** Whether something can still come of it. */
    private boolean open() {
        return OPEN.contains(status());
    }

    private void requireWaiting() {
        if (status() != SignUpStatus.WAITING) {
            throw new Refused(SignUpRefusal.SIGN_UP_NOT_WAITING);
        }
    }

    private void become(Progress next, SignUpEvent event) {
        progress = next;
        events.add(event);
    }

    @Override
    public String id() {
        return id.value();
    }

    @Override
    public List<SignUpEvent> events() {
        return List.copyOf(events);
    }

    public SignUpId signUpId() {
        return id;
    }

    /** The client that they will be, or are by now. */
    public PersonId client() {
        return new PersonId(DerivedId.of("client-of-sign-up", id.value()));
    }

    public Newcomer newcomer() {
        return newcomer;
    }

    public EmailAddress email() {
        return newcomer.profile().email();
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Progress progress() {
        return progress;
    }

    public SignUpStatus status() {
        return progress.status();
    }

    /** What they will log in with, as far as it is known. */
    public Username username() {
        return Objects.requireNonNullElse(
                progress.username(), newcomer.profile().username());
    }
}
