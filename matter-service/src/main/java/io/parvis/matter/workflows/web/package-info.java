/** Workflows over HTTP. */
@NullMarked
package io.parvis.matter.workflows.web;

import org.jspecify.annotations.NullMarked;
