/** Contracts over HTTP: what the portal shows of them, and what the legal team works with. */
@NullMarked
package io.parvis.contract.contracts.web;

import org.jspecify.annotations.NullMarked;
