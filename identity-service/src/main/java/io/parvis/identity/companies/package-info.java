/** The companies that clients belong to. */
@NullMarked
package io.parvis.identity.companies;

import org.jspecify.annotations.NullMarked;
