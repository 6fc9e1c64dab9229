/** The files of matters: who may see, send and change them, and the copies of those that came with a request. */
@NullMarked
package io.parvis.matter.attachments;

import org.jspecify.annotations.NullMarked;
