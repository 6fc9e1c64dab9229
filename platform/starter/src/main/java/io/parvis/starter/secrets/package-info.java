/** Keeps an installation that others can reach from starting with a secret that everyone knows. */
@NullMarked
package io.parvis.starter.secrets;

import org.jspecify.annotations.NullMarked;
