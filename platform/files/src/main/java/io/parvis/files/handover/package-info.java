/** Files that another service hands over, as the service takes them that makes something of their thing. */
@NullMarked
package io.parvis.files.handover;

import org.jspecify.annotations.NullMarked;
