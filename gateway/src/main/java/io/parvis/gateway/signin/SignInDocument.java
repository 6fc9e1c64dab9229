package io.parvis.gateway.signin;

import java.util.Date;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import io.parvis.gateway.signin.SignIn.Tokens;

/** A sign-in as it is stored. */
final class SignInDocument {

    /** Who signs in, as the ID token says. */
    record Person(
            String subject,
            @Nullable String username,
            @Nullable String keycloakSession) {}

    private SignInDocument() {}

    static Document from(SignIn signIn) {
        return new Document("_id", signIn.id())
                .append("subject", signIn.subject())
                .append("username", signIn.username())
                .append("keycloakSession", signIn.keycloakSession())
                .append("tokens", from(signIn.tokens()))
                .append("createdAt", Date.from(signIn.createdAt()))
                .append("touchedAt", Date.from(signIn.touchedAt()))
                .append("expiresAt", Date.from(signIn.expiresAt()));
    }

    static Document from(Tokens tokens) {
        return new Document("access", tokens.access())
                .append("accessExpiresAt", Date.from(tokens.accessExpiresAt()))
                .append("refresh", tokens.refresh())
                .append("identity", tokens.identity());
    }

    static SignIn toSignIn(Document document) {
        Document tokens = document.get("tokens", Document.class);
        return new SignIn(
                document.getString("_id"),
                document.getString("subject"),
                document.getString("username"),
                document.getString("keycloakSession"),
                new Tokens(
                        tokens.getString("access"),
                        tokens.getDate("accessExpiresAt").toInstant(),
                        tokens.getString("refresh"),
                        tokens.getString("identity")),
                document.getDate("createdAt").toInstant(),
                document.getDate("touchedAt").toInstant(),
                document.getDate("expiresAt").toInstant());
    }
}
