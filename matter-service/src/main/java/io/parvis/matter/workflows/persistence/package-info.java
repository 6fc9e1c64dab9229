/** Workflows in MongoDB. */
@NullMarked
package io.parvis.matter.workflows.persistence;

import org.jspecify.annotations.NullMarked;
