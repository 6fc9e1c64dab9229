package io.parvis.events.signups;

/**
 * Whoever signed up is to be sent the link with which they prove their address and set a password (S21). {@code dataref} leads to the letter's
 * content, which is in no event.
 *
 * @param clientId the client that they will be, who does not exist before they use the link
 */
public record SignUpLinkIssued(String signUpId, String clientId) {}
