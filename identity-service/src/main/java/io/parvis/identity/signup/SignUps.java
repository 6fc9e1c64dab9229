package io.parvis.identity.signup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.identity.people.EmailAddress;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** All sign-ups, for admins; and for those who hold their link, or their address. */
public interface SignUps {

    /** Adds a sign-up. */
    Stored<SignUp> add(SignUp signUp, Command command);

    Optional<Stored<SignUp>> find(SignUpId id);

    /** The sign-up whose last link has this token. */
    Optional<Stored<SignUp>> findByLink(String tokenHash);

    /** The last few with this address, the newest first. */
    List<SignUp> ofAddress(EmailAddress email);

    /** Lets a verb change a sign-up and keeps what it did, or nothing. Empty when there is none with this id. */
    Optional<Stored<SignUp>> change(SignUpId id, Command command, Consumer<SignUp> verb);

    /** All of them, the newest first. */
    Page<Stored<SignUp>> page(PageRequest request);

    /** Those that have come so far, the newest first. */
    Page<Stored<SignUp>> page(SignUpStatus status, PageRequest request);
}
