/** Workflows: the kinds of matters there are, which statuses those of a kind have, what they are called, and which may follow which. */
@NullMarked
package io.parvis.matter.workflows;

import org.jspecify.annotations.NullMarked;
