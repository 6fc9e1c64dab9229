/** Contracts in the database. */
@NullMarked
package io.parvis.contract.contracts.persistence;

import org.jspecify.annotations.NullMarked;
