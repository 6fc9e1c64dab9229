/** The whole system on one machine, each part a process of its own. */
@NullMarked
package io.parvis.localstack;

import org.jspecify.annotations.NullMarked;
