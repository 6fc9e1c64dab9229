/** What is done after the answer, on threads of its own. */
@NullMarked
package io.parvis.identity.invitations.background;

import org.jspecify.annotations.NullMarked;
