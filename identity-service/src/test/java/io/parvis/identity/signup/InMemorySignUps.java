package io.parvis.identity.signup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.parvis.identity.people.EmailAddress;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Sign-ups that are forgotten. */
public final class InMemorySignUps implements SignUps {

    private static final Comparator<SignUp> NEWEST_FIRST =
            Comparator.comparing(SignUp::requestedAt).thenComparing(SignUp::id).reversed();

    private final InMemoryStore<SignUp, SignUpEvent> signUps = new InMemoryStore<>(
            signUp -> SignUp.restore(signUp.signUpId(), signUp.newcomer(), signUp.requestedAt(), signUp.progress()));

    /** What happened, oldest first. */
    public List<SignUpEvent> events() {
        return signUps.events();
    }

    @Override
    public Stored<SignUp> add(SignUp signUp, Command command) {
        return signUps.add(signUp, command);
    }

    @Override
    public Optional<Stored<SignUp>> find(SignUpId id) {
        return signUps.find(id.value());
    }

    @Override
    public Optional<Stored<SignUp>> findByLink(String tokenHash) {
        return signUps.findOne(signUp -> signUp.progress().invitation() != null
                && tokenHash.equals(signUp.progress().invitation().tokenHash()));
    }

    @Override
    public List<SignUp> ofAddress(EmailAddress email) {
        return page(signUp -> signUp.email().key().equals(email.key()), PageRequest.first(50)).items().stream()
                .map(Stored::value)
                .toList();
    }

    @Override
    public Optional<Stored<SignUp>> change(SignUpId id, Command command, Consumer<SignUp> verb) {
        return signUps.change(id.value(), _ -> true, command, verb);
    }

    @Override
    public Page<Stored<SignUp>> page(PageRequest request) {
        return page(_ -> true, request);
    }

    @Override
    public Page<Stored<SignUp>> page(SignUpStatus status, PageRequest request) {
        return page(signUp -> signUp.status() == status, request);
    }

    private Page<Stored<SignUp>> page(Predicate<SignUp> condition, PageRequest request) {
        return signUps.page(condition, NEWEST_FIRST, request);
    }
}
