package io.parvis.identity.signup.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.signup.SignUp;
import io.parvis.identity.signup.SignUpId;
import io.parvis.identity.signup.SignUpStatus;
import io.parvis.identity.signup.SignUps;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** Sign-ups in MongoDB. */
class MongoSignUps implements SignUps {

    private static final int FEW = 50;
    private static final SortKey NEWEST_FIRST = SortKey.descending("state.requestedAt");

    private final AggregateStore<SignUp> store;

    MongoSignUps(AggregateStore<SignUp> store) {
        this.store = store;
    }

    @Override
    public Stored<SignUp> add(SignUp signUp, Command command) {
        return store.add(signUp, command);
    }

    @Override
    public Optional<Stored<SignUp>> find(SignUpId id) {
        return store.find(id.value(), new Criteria());
    }

    @Override
    public Optional<Stored<SignUp>> findByLink(String tokenHash) {
        Criteria link = Criteria.where("state.link.tokenHash").is(tokenHash);
        return page(link, PageRequest.first(1)).items().stream().findFirst();
    }

    @Override
    public List<SignUp> ofAddress(EmailAddress email) {
        Criteria address = Criteria.where("state.emailKey").is(email.key());
        return page(address, PageRequest.first(FEW)).items().stream()
                .map(Stored::value)
                .toList();
    }

    @Override
    public Optional<Stored<SignUp>> change(SignUpId id, Command command, Consumer<SignUp> verb) {
        return store.change(id.value(), new Criteria(), command, verb);
    }

    @Override
    public Page<Stored<SignUp>> page(PageRequest request) {
        return page(new Criteria(), request);
    }

    @Override
    public Page<Stored<SignUp>> page(SignUpStatus status, PageRequest request) {
        return page(Criteria.where("state.status").is(status.name()), request);
    }

    private Page<Stored<SignUp>> page(Criteria condition, PageRequest request) {
        return store.page(condition, NEWEST_FIRST, request);
    }
}
