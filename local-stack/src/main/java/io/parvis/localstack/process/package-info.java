/** Starts, watches and stops processes; knows nothing of what they are. */
@NullMarked
package io.parvis.localstack.process;

import org.jspecify.annotations.NullMarked;
