package io.parvis.matter.matters;

/**
 * Somebody who has to do with a matter beside its requester, watchers and assignee, such as a notary.
 *
 * @param role  what they have to do with it, in the legal team's words
 * @param shown whether the portal shows them (S57)
 */
public record Participant(String name, String role, boolean shown) {}
