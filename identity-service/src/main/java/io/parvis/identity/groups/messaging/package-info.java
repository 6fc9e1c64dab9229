/** Groups as other services hear of them. */
@NullMarked
package io.parvis.identity.groups.messaging;

import org.jspecify.annotations.NullMarked;
