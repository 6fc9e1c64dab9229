/** How long tests wait. */
@NullMarked
package io.parvis.testsupport.waiting;

import org.jspecify.annotations.NullMarked;
