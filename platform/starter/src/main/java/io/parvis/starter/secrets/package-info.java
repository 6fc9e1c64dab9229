/** Keeps an installation that others can reach from starting with secrets that everyone knows, or without TLS. */
@NullMarked
package io.parvis.starter.secrets;

import org.jspecify.annotations.NullMarked;
