/** Sign-ups over HTTP: the form for everyone, the rest for admins and for the service that mails the links. */
@NullMarked
package io.parvis.identity.signup.web;

import org.jspecify.annotations.NullMarked;
