/** The groups that team members are in, if wished. */
@NullMarked
package io.parvis.identity.groups;

import org.jspecify.annotations.NullMarked;
