/** How matters go on: the important developments, the hearings, and what was made of a matter, each as it is kept and as it is read. */
@NullMarked
package io.parvis.matter.proceedings;

import org.jspecify.annotations.NullMarked;
