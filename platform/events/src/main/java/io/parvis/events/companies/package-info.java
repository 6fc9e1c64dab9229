/** Facts and states of the companies that clients belong to. */
@NullMarked
package io.parvis.events.companies;

import org.jspecify.annotations.NullMarked;
