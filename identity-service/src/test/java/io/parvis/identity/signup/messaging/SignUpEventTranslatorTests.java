package io.parvis.identity.signup.messaging;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import io.parvis.directory.PersonId;
import io.parvis.events.signups.SignUpApproved;
import io.parvis.events.signups.SignUpLinkIssued;
import io.parvis.events.signups.SignUpOfKnownPerson;
import io.parvis.events.signups.SignUpRefused;
import io.parvis.events.signups.SignUpRequested;
import io.parvis.events.signups.SignUpSettingsChanged;
import io.parvis.identity.GoldenSamples;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.Username;
import io.parvis.identity.signup.Rejection;
import io.parvis.identity.signup.SignUp;
import io.parvis.identity.signup.SignUpFixture;
import io.parvis.identity.signup.SignUpSettings;
import io.parvis.identity.signup.SignUpSettingsEvent;
import io.parvis.starter.aggregate.Announcement;

class SignUpEventTranslatorTests {

    private static final PersonId ADA = new PersonId("c2d3e4f5-0617-5283-94a5-b6c7d8e9fa04");
    private static final PersonId CLAIRE = new PersonId("0b6c1c36-6f0e-5a6e-9d8a-2f3f7f0a9a01");

    private final SignUp signUp =
            SignUpFixture.requested("5b8f2c1d-9a3e-5f47-8c60-1d2e3f4a5b06", "nina@acme.example", MONDAY);

    @Test
    void announcesThatAFormWasFilledInAsInTheSample() {
        assertThat(announced())
                .extracting(SignUpEventTranslatorTests::json)
                .containsExactly(sample(SignUpRequested.class));
    }

    @Test
    void announcesAnApprovalAsInTheSampleAndTheLinkWithWhereToReadIt() {
        signUp.queue();
        signUp.approve(ADA, new Username("nina"), PersonFixture.invitation("nina"));

        assertThat(announced())
                .extracting(SignUpEventTranslatorTests::json)
                .contains(
                        sample(SignUpApproved.class),
                        GoldenSamples.published(new SignUpLinkIssued(
                                signUp.id(), signUp.client().value())));
        assertThat(announced().getLast().dataref())
                .isEqualTo("/internal/sign-ups/5b8f2c1d-9a3e-5f47-8c60-1d2e3f4a5b06/links/1");
    }

    @Test
    void announcesARefusalAsInTheSample() {
        signUp.queue();
        signUp.refuse(new Rejection("Unknown to us", ADA, MONDAY));

        assertThat(announced()).extracting(SignUpEventTranslatorTests::json).contains(sample(SignUpRefused.class));
    }

    @Test
    void announcesAKnownAddressAsInTheSample() {
        signUp.meet(CLAIRE, MONDAY);

        assertThat(announced())
                .extracting(SignUpEventTranslatorTests::json)
                .contains(sample(SignUpOfKnownPerson.class));
    }

    @Test
    void announcesWhatChangedOfTheSettingsAsInTheSample() {
        assertThat(new SignUpSettingsEventTranslator()
                        .translate(
                                SignUpSettings.first(),
                                new SignUpSettingsEvent.Changed(List.of("mode", "mailDomains"))))
                .extracting(SignUpEventTranslatorTests::json)
                .containsExactly(sample(SignUpSettingsChanged.class));
    }

    private List<Announcement> announced() {
        return signUp.events().stream()
                .flatMap(event -> new SignUpEventTranslator().translate(signUp, event).stream())
                .toList();
    }

    private static JsonNode json(Announcement announcement) {
        return GoldenSamples.published(announcement.payload());
    }

    private static JsonNode sample(Class<? extends Record> payload) {
        return GoldenSamples.of(payload);
    }
}
