/** Commands for tests of use cases and stores. */
@NullMarked
package io.parvis.testsupport.commands;

import org.jspecify.annotations.NullMarked;
