/** How much and how often a caller may send. */
@NullMarked
package io.parvis.gateway.limits;

import org.jspecify.annotations.NullMarked;
