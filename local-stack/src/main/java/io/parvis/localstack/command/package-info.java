/** The command {@code ./parvis}. */
@NullMarked
package io.parvis.localstack.command;

import org.jspecify.annotations.NullMarked;
