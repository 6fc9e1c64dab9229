package io.parvis.identity.invitations.hmac;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What nobody else has.
 *
 * @param invitationSecret the key of all tokens, the same in every replica; a new one makes every open link void
 */
@Validated
@ConfigurationProperties("parvis")
record InvitationSecret(@NotNull @Size(min = 32) String invitationSecret) {

    @Override
    public String toString() {
        return "InvitationSecret[hidden]";
    }
}
