/** Invitations over HTTP: for whoever holds a link, and for the service that mails it. */
@NullMarked
package io.parvis.identity.invitations.web;

import org.jspecify.annotations.NullMarked;
