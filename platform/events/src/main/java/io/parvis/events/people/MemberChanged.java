package io.parvis.events.people;

import java.util.List;

/**
 * An admin edited what is known of a team member. The values stand in the member's state.
 *
 * @param fields some of {@code firstName}, {@code lastName}, {@code email}, {@code language}, {@code timeZone}
 */
public record MemberChanged(String memberId, List<String> fields) {}
