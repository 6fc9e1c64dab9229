package io.parvis.identity.signup.persistence;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.signup.Rejection;
import io.parvis.identity.signup.SignUp;
import io.parvis.identity.signup.SignUpFixture;

class SignUpDocumentTests {

    private final SignUpDocumentMapper mapper = new SignUpDocumentMapper();

    static Stream<SignUp> signUps() {
        SignUp waiting = SignUpFixture.requested("w", "nina@acme.example", MONDAY);
        waiting.queue();
        SignUp refused = SignUpFixture.requested("r", "nina@acme.example", MONDAY);
        refused.queue();
        refused.refuse(new Rejection("Unknown to us", PersonFixture.ADA, MONDAY.plusSeconds(1)));
        SignUp known = SignUpFixture.requested("k", "nina@acme.example", MONDAY);
        known.meet(new PersonId("claire"), MONDAY.plusSeconds(1));
        return Stream.of(waiting, refused, known, SignUpFixture.linkSent("l", "nina@acme.example", MONDAY));
    }

    @ParameterizedTest
    @MethodSource("signUps")
    void keepsTheWholeSignUp(SignUp signUp) {
        SignUp restored = mapper.toAggregate(signUp.id(), mapper.toDocument(signUp));

        assertThat(restored).usingRecursiveComparison().ignoringFields("events").isEqualTo(signUp);
    }
}
