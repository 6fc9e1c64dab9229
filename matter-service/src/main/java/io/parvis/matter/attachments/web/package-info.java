/** Attachments over HTTP, for the portal and for the legal team. */
@NullMarked
package io.parvis.matter.attachments.web;

import org.jspecify.annotations.NullMarked;
