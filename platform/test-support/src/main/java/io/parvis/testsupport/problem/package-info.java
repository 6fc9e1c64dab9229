/** Checks that every refusal of a service has its texts. */
@NullMarked
package io.parvis.testsupport.problem;

import org.jspecify.annotations.NullMarked;
