/** Seeing to a running system as those who run it do: what its services could not apply, and applying it again. */
@NullMarked
package io.parvis.localstack.operations;

import org.jspecify.annotations.NullMarked;
