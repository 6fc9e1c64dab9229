/** Who may pass: bearer tokens for programs, sign-ins for browsers. */
@NullMarked
package io.parvis.gateway.security;

import org.jspecify.annotations.NullMarked;
