/** Contracts: opened from accepted requests, read by the legal team and by the clients they concern. */
@NullMarked
package io.parvis.contract.contracts;

import org.jspecify.annotations.NullMarked;
