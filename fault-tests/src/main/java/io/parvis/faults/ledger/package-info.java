/** What was asked of the system, written down before it was asked, and what it answered. */
@NullMarked
package io.parvis.faults.ledger;

import org.jspecify.annotations.NullMarked;
