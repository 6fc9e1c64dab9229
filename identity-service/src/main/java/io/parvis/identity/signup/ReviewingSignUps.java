package io.parvis.identity.signup;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.identity.people.Invitations;
import io.parvis.identity.people.Username;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** An admin looks at who signed up, and lets in or refuses those who wait for it (S20, S22). */
@Service
public class ReviewingSignUps {

    private static final int LONGEST_REASON = 1000;

    private final SignUps signUps;
    private final FreeUsernames usernames;
    private final Invitations invitations;
    private final Clock clock;

    ReviewingSignUps(SignUps signUps, FreeUsernames usernames, Invitations invitations, Clock clock) {
        this.signUps = signUps;
        this.usernames = usernames;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The sign-ups, or those that have come so far; a status that is none has no sign-ups. */
    public Page<Stored<SignUp>> page(Viewer admin, @Nullable String status, PageRequest request) {
        Administrators.require(admin);
        if (status == null) {
            return signUps.page(request);
        }
        return Arrays.stream(SignUpStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .map(known -> signUps.page(known, request))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    public Stored<SignUp> find(Viewer admin, SignUpId id) {
        Administrators.require(admin);
        return signUps.find(id).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    /** Has the link sent to who waits. */
    public Stored<SignUp> approve(Viewer admin, SignUpId id, Command command) {
        Username free = usernames.like(find(admin, id).value().username());
        return change(
                id,
                command,
                signUp -> signUp.approve(
                        admin.person(), free, invitations.first(signUp.client(), admin.person(), clock.instant())));
    }

    /** Does not let in who waits, for a reason, which is required. */
    public Stored<SignUp> refuse(Viewer admin, SignUpId id, @Nullable String reason, Command command) {
        find(admin, id);
        FormCheck check = new FormCheck();
        Optional<String> given = check.required("/reason", reason, LONGEST_REASON);
        check.refuseProblems();
        Rejection rejection = new Rejection(given.orElseThrow(), admin.person(), clock.instant());
        return change(id, command, signUp -> signUp.refuse(rejection));
    }

    private Stored<SignUp> change(SignUpId id, Command command, Consumer<SignUp> verb) {
        return signUps.change(id, command, verb).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
