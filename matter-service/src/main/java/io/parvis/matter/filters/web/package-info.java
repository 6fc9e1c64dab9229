/** Saved filters over HTTP. */
@NullMarked
package io.parvis.matter.filters.web;

import org.jspecify.annotations.NullMarked;
