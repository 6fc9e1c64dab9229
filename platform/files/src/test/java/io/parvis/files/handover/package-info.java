/** Files that another service hands over, from a service in memory. */
@NullMarked
package io.parvis.files.handover;

import org.jspecify.annotations.NullMarked;
