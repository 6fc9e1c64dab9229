package io.parvis.events.matters;

import java.util.List;

/**
 * Something that the portal shows of a matter is another one (S57). What it is now is told where one may see it.
 *
 * @param fields some of {@code name}, {@code description}, {@code practiceArea}, {@code dueOn}, {@code opposingParty}, {@code participants},
 *               {@code onlyWatchers}, {@code hearings}: something else of a hearing than what has a fact of its own, {@code attachments}: whether the team's files are shown about which nothing else was decided
 */
public record MatterChanged(String matterId, List<String> fields) {}
