/** Notes on matters over HTTP. */
@NullMarked
package io.parvis.matter.notes.web;

import org.jspecify.annotations.NullMarked;
