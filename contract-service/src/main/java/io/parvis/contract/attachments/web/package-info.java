/** Attachments over HTTP, for the portal and for the legal team. */
@NullMarked
package io.parvis.contract.attachments.web;

import org.jspecify.annotations.NullMarked;
