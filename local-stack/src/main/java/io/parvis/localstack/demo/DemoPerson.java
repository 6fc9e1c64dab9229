package io.parvis.localstack.demo;

import java.util.List;
import java.util.Locale;

/**
 * Someone of the demonstration: a client has an access type and a company, a member of the legal team has roles.
 *
 * @param language what Parvis writes to them in
 */
public record DemoPerson(
        String username,
        String firstName,
        String lastName,
        String email,
        String language,
        List<String> roles,
        String accessType,
        String company) {

    static DemoPerson member(String username, String firstName, String lastName, String role) {
        return new DemoPerson(
                username, firstName, lastName, username + "@parvis.localhost", "en", List.of(role), "", "");
    }

    static DemoPerson client(
            String username, String firstName, String lastName, String language, String accessType, String company) {
        String email = "%s@%s.example".formatted(username, company.toLowerCase(Locale.ROOT));
        return new DemoPerson(username, firstName, lastName, email, language, List.of(), accessType, company);
    }

    boolean isClient() {
        return roles.isEmpty();
    }
}
