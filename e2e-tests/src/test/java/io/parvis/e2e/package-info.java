/** The whole system from outside: through the gateway, with real log-ins and real mails. */
@NullMarked
package io.parvis.e2e;

import org.jspecify.annotations.NullMarked;
