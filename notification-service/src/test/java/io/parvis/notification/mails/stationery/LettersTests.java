package io.parvis.notification.mails.stationery;

import static io.parvis.notification.mails.MailFixture.CONTRACT_OPENING;
import static io.parvis.notification.mails.MailFixture.OPENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.PersonKind;
import io.parvis.notification.mails.Contents;
import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.Portal;
import io.parvis.notification.mails.Stationery;
import io.parvis.notification.mails.Stationery.Message;
import io.parvis.notification.mails.Stationery.Reader;
import io.parvis.notification.mails.Stationery.Wording;
import io.parvis.notification.mails.Work;

class LettersTests {

    private static final URI LINK = URI.create("https://portal.example.org/login?returnTo=/requests/r-1");
    private static final Reader CLAIRE = reader("Claire", PersonKind.CLIENT, Locale.ENGLISH);
    private static final Reader CLAIRE_EN_FRANCAIS = reader("Claire", PersonKind.CLIENT, Locale.FRENCH);
    private static final Message INVITED = invitedBy("Anna Adams");
    private static final String SCRIPT = "<script>alert('x')</script>&\"${7*7}[[${7*7}]]#{footer}{0}";

    private final Stationery stationery =
            StationeryConfiguration.stationeryOf(new Portal("Parvis", URI.create("https://portal.example.org")));

    @Test
    void invitesInEnglish() {
        Wording letter = stationery.write(CLAIRE, INVITED);

        assertThat(letter.subject()).isEqualTo("Your invitation to Parvis");
        assertThat(letter.text())
                .contains("Dear Claire,")
                .contains("Anna Adams invites you to Parvis, the portal where you work with your legal team.")
                .contains("https://portal.example.org/invitations/secret-token")
                .containsPattern("until November 29, 2026 at 11:00\\hAM \\(CET\\)");
        assertThat(letter.html())
                .contains("<html lang=\"en\">")
                .contains("href=\"https://portal.example.org/invitations/secret-token\"")
                .contains("Set your password");
    }

    @Test
    void invitesInFrench() {
        Wording letter = stationery.write(CLAIRE_EN_FRANCAIS, INVITED);

        assertThat(letter.subject()).isEqualTo("Votre invitation à Parvis");
        assertThat(letter.text())
                .contains("Bonjour Claire,")
                .contains("Anna Adams vous invite à rejoindre Parvis")
                .contains("Le lien est valable jusqu’au 29 novembre 2026");
        assertThat(letter.html()).contains("<html lang=\"fr\">").contains("Choisir votre mot de passe");
    }

    @Test
    void invitesMembersToTheTeam() {
        Reader member = reader("Lea", PersonKind.MEMBER, Locale.ENGLISH);

        assertThat(stationery.write(member, INVITED).text())
                .contains("Anna Adams invites you to join the legal team in Parvis.");
        assertThat(stationery.write(member, invitedBy(null)).text())
                .contains("You are invited to join the legal team in Parvis.");
    }

    @Test
    void s21SaysNothingThatWasFilledInToWhoeverOwnsTheAddress() {
        Contents.SignUp signUp = new Contents.SignUp(
                "nina@example.org",
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                URI.create("https://portal.example.org/invitations/secret-token"),
                Instant.parse("2026-11-29T10:00:00Z"));

        Wording english =
                stationery.write(reader(null, PersonKind.CLIENT, Locale.ENGLISH), new Message.SignedUp(signUp));
        Wording french = stationery.write(reader(null, PersonKind.CLIENT, Locale.FRENCH), new Message.SignedUp(signUp));

        assertThat(english.subject()).isEqualTo("Your account in Parvis");
        assertThat(english.text())
                .contains(
                        "Hello,",
                        "signed up to Parvis with this address",
                        signUp.link().toString())
                .containsPattern("until November 29, 2026 at 11:00\\hAM \\(CET\\)");
        assertThat(french.subject()).isEqualTo("Votre compte sur Parvis");
        assertThat(french.text()).contains("Bonjour,", "s’est inscrit sur Parvis avec cette adresse");
    }

    @Test
    void s20TellsWhoHasAnAccountToLogIn() {
        Wording english = stationery.write(CLAIRE, new Message.Known(LINK));
        Wording french = stationery.write(CLAIRE_EN_FRANCAIS, new Message.Known(LINK));

        assertThat(english.subject()).isEqualTo("You have an account in Parvis");
        assertThat(english.text()).contains("Dear Claire,", "you can log in", "Log in\n" + LINK);
        assertThat(french.subject()).isEqualTo("Vous avez un compte sur Parvis");
        assertThat(french.text()).contains("Bonjour Claire,", "vous pouvez vous connecter");
    }

    @Test
    void confirmsEveryAnswerInTheReadersLanguageAndTimeZone() {
        Message submitted = submitted(
                answer("Subject", "Objet", "Lease of the depot"),
                answer("Urgent", "Urgent", true),
                answer("Countries", "Pays", Arrays.asList("France", null, "Spain")),
                answer("Value", "Montant", new TreeMap<>(Map.of("amount", "12.50", "currency", "EUR"))),
                answer("Copies", "Exemplaires", 3),
                answer("Description", "Description", "First line\nSecond line"));

        Wording english = stationery.write(CLAIRE, submitted);
        Wording french = stationery.write(CLAIRE_EN_FRANCAIS, submitted);

        assertThat(english.subject()).isEqualTo("We have received your request REQ-2026-000123");
        assertThat(english.text()).contains("Request REQ-2026-000123");
        assertThat(english.text())
                .contains("“Litigation case”")
                .contains("Subject\n  Lease of the depot\n")
                .contains("Urgent\n  Yes\n")
                .contains("Countries\n  France\n  Spain\n")
                .contains("Value\n  12.50 EUR\n")
                .contains("Copies\n  3\n")
                .contains("Description\n  First line\n  Second line\n")
                .contains("Open your request\n" + LINK);
        assertThat(english.html()).contains("First line<br>Second line");
        assertThat(french.subject()).isEqualTo("Nous avons bien reçu votre demande REQ-2026-000123");
        assertThat(french.text())
                .contains("«\u00a0Contentieux\u00a0»")
                .contains("le 22 novembre 2026 à 11:00 (CET)")
                .contains("Objet\n  Lease of the depot\n")
                .contains("Urgent\n  Oui\n");
    }

    @Test
    void announcesAMatterWithItsNumberNameKindAndWhoAskedForIt() {
        Wording letter = stationery.write(CLAIRE, new Message.Opened(OPENING, "Claire Martin", "Acme", LINK));

        assertThat(letter.subject()).isEqualTo("New matter MAT-2026-000045: Lease of the depot");
        assertThat(letter.text())
                .contains("Claire Martin submitted a request in the portal. It opened a new matter.")
                .contains("Name\n  Lease of the depot\n")
                .contains("Kind\n  Litigation\n")
                .contains("Company\n  Acme\n");
    }

    @Test
    void announcesAContractInEnglishAndFrench() {
        Message opened = new Message.Opened(CONTRACT_OPENING, "Claire Martin", "Acme", LINK);

        Wording english = stationery.write(CLAIRE, opened);
        Wording french = stationery.write(CLAIRE_EN_FRANCAIS, opened);

        assertThat(english.subject()).isEqualTo("New contract CON-2026-000012: Supply of spare parts");
        assertThat(english.text())
                .contains("Claire Martin submitted a request in the portal. It opened a new contract.")
                .contains("Kind\n  Contract\n")
                .contains("Open the contract\n" + LINK);
        assertThat(french.subject()).isEqualTo("Nouveau contrat CON-2026-000012\u00a0: Supply of spare parts");
        assertThat(french.text())
                .contains("Claire Martin a fait une demande sur le portail. Elle a ouvert un nouveau contrat.")
                .contains("Nature\n  Contrat\n");
    }

    @Test
    void announcesAMatterThatTheTeamOpened() {
        Occasion.Opening opening =
                new Occasion.Opening(Work.MATTER, "m-1", "MAT-2026-000045", "Lease", "CORPORATE", false, null, null);

        assertThat(stationery
                        .write(CLAIRE, new Message.Opened(opening, "Anna Adams", null, LINK))
                        .text())
                .contains("Anna Adams opened a new matter.")
                .doesNotContain("Company");
        assertThat(stationery
                        .write(CLAIRE_EN_FRANCAIS, new Message.Opened(opening, null, null, LINK))
                        .text())
                .contains("Un nouveau dossier a été ouvert.");
    }

    @Test
    void callsAKindThatIsNewToItByItsOwnName() {
        Occasion.Opening opening =
                new Occasion.Opening(Work.MATTER, "m-1", "MAT-2026-000045", "Tax", "TAX", false, null, null);

        assertThat(stationery
                        .write(CLAIRE, new Message.Opened(opening, null, null, LINK))
                        .text())
                .contains("Kind\n  TAX\n");
    }

    @Test
    void tellsOnlyTheNumberOfARestrictedMatter() {
        Occasion.Opening restricted =
                new Occasion.Opening(Work.MATTER, "m-1", "MAT-2026-000045", null, "CORPORATE", true, null, null);

        Wording letter = stationery.write(CLAIRE, new Message.Opened(restricted, null, null, LINK));

        assertThat(letter.subject()).isEqualTo("New matter MAT-2026-000045");
        assertThat(letter.text()).doesNotContain("Name", "Kind", "Company");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void showsCodeAsTheTextThatItIs(String language) {
        Reader reader = reader(SCRIPT, PersonKind.CLIENT, Locale.of(language));

        Wording confirmation = stationery.write(reader, submitted(answer(SCRIPT, SCRIPT, SCRIPT)));
        Wording announcement = stationery.write(reader, new Message.Opened(named(SCRIPT), SCRIPT, SCRIPT, LINK));
        Wording invitation = stationery.write(reader, invitedBy(SCRIPT));

        assertThat(List.of(confirmation, announcement, invitation)).allSatisfy(letter -> {
            assertThat(letter.html())
                    .doesNotContain("<script")
                    .contains("&lt;script&gt;")
                    .doesNotContain("49");
            assertThat(letter.text()).contains(SCRIPT);
        });
    }

    @Test
    void keepsASubjectInItsHeader() {
        Wording letter = stationery.write(
                CLAIRE,
                new Message.Opened(named("Lease\r\nBcc: all@example.org\u2028X-Other: 1\u0000"), null, null, LINK));

        assertThat(letter.subject()).isEqualTo("New matter MAT-2026-000045: Lease Bcc: all@example.org X-Other: 1");
    }

    @Test
    void letsNobodyTurnTheDirectionOfWriting() {
        Message opened = new Message.Opened(named("\u202Egpj.exe \u2066شركة\u2069 \u200Fend"), null, null, LINK);

        Wording letter = stationery.write(CLAIRE, opened);

        assertThat(letter.subject()).isEqualTo("New matter MAT-2026-000045: gpj.exe شركة end");
        assertThat(letter.html()).doesNotContain("\u202E", "\u2066", "\u200F");
    }

    @Test
    void keepsLettersThatAreJoinedAndPicturesOutsideThePlane() {
        Message opened = new Message.Opened(named("می\u200Cخواهم 👩\u200D⚖️"), null, null, LINK);

        assertThat(stationery.write(CLAIRE, opened).subject())
                .isEqualTo("New matter MAT-2026-000045: می\u200Cخواهم 👩\u200D⚖️");
    }

    @Test
    void shortensWhatIsTooLongForASubject() {
        Message opened = new Message.Opened(named("👩".repeat(50_000)), null, null, LINK);

        String subject = stationery.write(CLAIRE, opened).subject();

        assertThat(subject.codePoints().count()).isLessThan(160);
        assertThat(subject).endsWith("👩…");
    }

    @Test
    void boundsALetterHoweverLongAnAnswerIs() {
        Wording letter =
                stationery.write(CLAIRE, submitted(answer("Description", "Description", "x".repeat(1_000_000))));

        assertThat(letter.html()).hasSizeLessThan(20_000);
    }

    @Test
    void saysEverythingInBothLanguages() {
        Map<String, String> english = texts("");
        Map<String, String> french = texts("_fr");

        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(english.values()).allSatisfy(text -> assertThat(text).doesNotContain("'"));
        assertThat(french.values()).allSatisfy(text -> assertThat(text).doesNotContain("'"));
    }

    private static Occasion.Opening named(String name) {
        return new Occasion.Opening(Work.MATTER, "m-1", "MAT-2026-000045", name, "LITIGATION", true, null, null);
    }

    private static Message invitedBy(String inviter) {
        return new Message.Invited(
                new Contents.Invitation(
                        "claire@example.org",
                        "claire",
                        URI.create("https://portal.example.org/invitations/secret-token"),
                        Instant.parse("2026-11-29T10:00:00Z")),
                inviter);
    }

    private static Message submitted(Contents.Answer... answers) {
        return new Message.Submitted(
                new Contents.Request(
                        "r-1",
                        "REQ-2026-000123",
                        Map.of("en", "Litigation case", "fr", "Contentieux"),
                        Instant.parse("2026-11-22T10:00:00Z"),
                        List.of(answers)),
                LINK);
    }

    private static Contents.Answer answer(String english, String french, Object value) {
        return new Contents.Answer(Map.of("en", english, "fr", french), value);
    }

    private static Reader reader(@Nullable String firstName, PersonKind kind, Locale language) {
        return new Reader(firstName, kind, language, ZoneId.of("Europe/Paris"));
    }

    private static Map<String, String> texts(String suffix) {
        Properties texts = new Properties();
        try (var file = new InputStreamReader(
                LettersTests.class.getResourceAsStream("/mails/texts" + suffix + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> byKey = new TreeMap<>();
        texts.forEach((key, text) -> byKey.put((String) key, (String) text));
        return byKey;
    }
}
