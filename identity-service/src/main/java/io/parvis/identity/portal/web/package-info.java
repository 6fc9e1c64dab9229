/** The portal's address over HTTP, for the main application. */
@NullMarked
package io.parvis.identity.portal.web;

import org.jspecify.annotations.NullMarked;
