/** Groups as their facts tell of them. */
@NullMarked
package io.parvis.matter.groups.messaging;

import org.jspecify.annotations.NullMarked;
