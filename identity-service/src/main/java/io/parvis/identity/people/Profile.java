package io.parvis.identity.people;

import java.time.ZoneId;
import java.util.Locale;

/** What is known of any person, client or team member (S5). */
public record Profile(
        String firstName, String lastName, Username username, EmailAddress email, Locale language, ZoneId timeZone) {}
