package io.parvis.identity.signup;

import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.parvis.identity.people.EmailAddress;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** What every place for sign-ups does. */
public abstract class SignUpsSuite {

    /** A place without sign-ups. */
    protected abstract SignUps signUps();

    @Test
    void findsASignUpByItsLinkAndByItsAddress() {
        add(SignUpFixture.requested("1", "nina@acme.example", MONDAY));
        add(SignUpFixture.linkSent("2", "Nina@ACME.example", MONDAY.plusSeconds(1)));
        add(SignUpFixture.linkSent("3", "paul@acme.example", MONDAY.plusSeconds(2)));

        assertThat(signUps().find(new SignUpId("1"))).isPresent();
        assertThat(signUps().find(new SignUpId("4"))).isEmpty();
        assertThat(signUps().findByLink("hash-of-2"))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo("2"));
        assertThat(signUps().findByLink("hash-of-1")).isEmpty();
        assertThat(signUps().ofAddress(new EmailAddress("nina@acme.EXAMPLE")))
                .extracting(SignUp::id)
                .containsExactly("2", "1");
    }

    @Test
    void keepsWhatAVerbDid() {
        add(SignUpFixture.requested("1", "nina@acme.example", MONDAY));

        signUps().change(new SignUpId("1"), command("queue"), SignUp::queue);

        assertThat(signUps().find(new SignUpId("1")).orElseThrow().value().status())
                .isEqualTo(SignUpStatus.WAITING);
        assertThat(signUps().change(new SignUpId("2"), command("queue"), SignUp::queue))
                .isEmpty();
    }

    @Test
    void pagesTheNewestFirst() {
        add(SignUpFixture.requested("1", "nina@acme.example", MONDAY));
        add(SignUpFixture.linkSent("2", "paul@acme.example", MONDAY.plusSeconds(1)));
        add(SignUpFixture.requested("3", "lea@acme.example", MONDAY.plusSeconds(2)));

        Page<Stored<SignUp>> first = signUps().page(PageRequest.first(2));
        Page<Stored<SignUp>> second = signUps().page(new PageRequest(2, first.nextCursor()));

        assertThat(first.items()).extracting(Stored::id).containsExactly("3", "2");
        assertThat(second.items()).extracting(Stored::id).containsExactly("1");
        assertThat(signUps().page(SignUpStatus.REQUESTED, PageRequest.first(10)).items())
                .extracting(Stored::id)
                .containsExactly("3", "1");
    }

    private void add(SignUp signUp) {
        signUps().add(signUp, command(signUp.id()));
    }
}
