/** Forms: questions of every kind, their limits and conditions, how the legal team writes them, and whether answers fit. */
@NullMarked
package io.parvis.request.forms;

import org.jspecify.annotations.NullMarked;
