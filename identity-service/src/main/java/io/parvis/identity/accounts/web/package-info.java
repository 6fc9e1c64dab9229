/** Accounts compared and repaired over HTTP, for operations. */
@NullMarked
package io.parvis.identity.accounts.web;

import org.jspecify.annotations.NullMarked;
