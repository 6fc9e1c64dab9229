/** Changes of people that their accounts follow. */
@NullMarked
package io.parvis.identity.accounts.messaging;

import org.jspecify.annotations.NullMarked;
