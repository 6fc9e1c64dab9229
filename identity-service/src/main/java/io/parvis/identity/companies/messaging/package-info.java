/** Companies as other services hear of them. */
@NullMarked
package io.parvis.identity.companies.messaging;

import org.jspecify.annotations.NullMarked;
