/** The groups of the legal team, as identity-service tells of them. */
@NullMarked
package io.parvis.matter.groups;

import org.jspecify.annotations.NullMarked;
