/** The files of contracts: those that came with a request, for everybody who sees the contract. */
@NullMarked
package io.parvis.contract.attachments;

import org.jspecify.annotations.NullMarked;
