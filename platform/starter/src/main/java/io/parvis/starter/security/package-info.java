/** Who is calling: a person of the directory or another service's own account. */
@NullMarked
package io.parvis.starter.security;

import org.jspecify.annotations.NullMarked;
