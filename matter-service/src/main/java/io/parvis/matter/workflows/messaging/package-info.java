/** What others are told of workflows. */
@NullMarked
package io.parvis.matter.workflows.messaging;

import org.jspecify.annotations.NullMarked;
