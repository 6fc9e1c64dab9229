package io.parvis.localstack.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/** Accepts invitations as people do: finds the mail, follows its link, chooses a password. */
final class Invitations {

    private static final Pattern LINK = Pattern.compile("/invitations/([^\\s\"'<>/?#]+)");

    private final ParvisClient parvis;
    private final URI mailbox;

    Invitations(ParvisClient parvis, URI mailbox) {
        this.parvis = parvis;
        this.mailbox = mailbox;
    }

    /** Returns when the invited person has a password. */
    void accept(DemoPerson person, String password) {
        Patience.await(
                "the invitation of " + person.username(),
                () -> tokens(person).stream()
                        .filter(token -> setPassword(token, password))
                        .findFirst());
    }

    private boolean setPassword(String token, String password) {
        String path = "/api/public/invitations/" + token + "/password";
        return parvis.post(path, Map.of("password", password)).status() == 204;
    }

    /** The tokens of all invitations in the mails to a person, newest first. */
    private List<String> tokens(DemoPerson person) {
        String query = "/api/messages?to=" + URLEncoder.encode(person.email(), StandardCharsets.UTF_8);
        List<String> tokens = new ArrayList<>();
        for (JsonNode mail : parvis.get(mailbox.resolve(query)).json()) {
            token(mail).ifPresent(tokens::addFirst);
        }
        return tokens;
    }

    private static Optional<String> token(JsonNode mail) {
        Matcher link = LINK.matcher(
                mail.path("text").asString("") + " " + mail.path("html").asString(""));
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }
}
