/** The accounts that people log in with, kept in step with who they are. */
@NullMarked
package io.parvis.identity.accounts;

import org.jspecify.annotations.NullMarked;
