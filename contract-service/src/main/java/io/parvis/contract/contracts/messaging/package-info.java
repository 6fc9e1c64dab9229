/** Contracts and the events of Parvis: what they publish, and the accepted requests that open them. */
@NullMarked
package io.parvis.contract.contracts.messaging;

import org.jspecify.annotations.NullMarked;
