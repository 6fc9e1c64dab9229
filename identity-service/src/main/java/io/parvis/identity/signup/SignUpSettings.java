package io.parvis.identity.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.parvis.directory.AccessType;
import io.parvis.identity.companies.MailDomain;
import io.parvis.identity.people.EmailAddress;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.aggregate.Command;

/** Who may sign up, and what they may do then; one for the installation, of the admins' making. */
public final class SignUpSettings implements Aggregate<SignUpSettingsEvent> {

    /** The id of the only one. */
    public static final String ID =
            Command.causedBy("sign-up-settings", "portal").id();

    private final List<SignUpSettingsEvent> events = new ArrayList<>();
    private Rules rules;

    private SignUpSettings(Rules rules) {
        this.rules = rules;
    }

    /**
     * What holds.
     *
     * @param mailDomains those whose addresses may sign up; all, when there are none
     * @param accessType  what who signed up may do (S17)
     */
    public record Rules(SignUpMode mode, Set<MailDomain> mailDomains, AccessType accessType) {

        /** What holds before an admin decides otherwise. */
        public static final Rules FIRST = new Rules(SignUpMode.OPEN, Set.of(), AccessType.CLIENT);

        public Rules {
            mailDomains = Set.copyOf(mailDomains);
        }

        boolean allows(EmailAddress address) {
            return mailDomains.isEmpty() || mailDomains.contains(new MailDomain(address.domain()));
        }
    }

    /** The settings of a new installation: everybody may sign up, as a client. */
    public static SignUpSettings first() {
        return new SignUpSettings(Rules.FIRST);
    }

    /** The settings as they were stored. */
    public static SignUpSettings restore(Rules rules) {
        return new SignUpSettings(rules);
    }

    /** Makes these the rules; what differs is told by name. */
    public void change(Rules next) {
        List<String> fields = Stream.of(
                        next.mode() == rules.mode() ? null : "mode",
                        next.mailDomains().equals(rules.mailDomains()) ? null : "mailDomains",
                        next.accessType() == rules.accessType() ? null : "accessType")
                .filter(Objects::nonNull)
                .toList();
        if (!fields.isEmpty()) {
            rules = next;
            events.add(new SignUpSettingsEvent.Changed(fields));
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<SignUpSettingsEvent> events() {
        return List.copyOf(events);
    }

    public Rules rules() {
        return rules;
    }
}
