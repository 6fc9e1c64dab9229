package io.parvis.events.signups;

import java.util.List;

/**
 * An admin changed who may sign up.
 *
 * @param fields some of {@code mode}, {@code mailDomains}, {@code accessType}
 */
public record SignUpSettingsChanged(List<String> fields) {}
