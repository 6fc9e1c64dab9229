/** How what people filled in is read, in every feature of this service. */
@NullMarked
package io.parvis.matter.forms;

import org.jspecify.annotations.NullMarked;
