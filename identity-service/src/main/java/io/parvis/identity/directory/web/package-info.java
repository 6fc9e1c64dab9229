/** The look-ups over HTTP, for the portal and the main application. */
@NullMarked
package io.parvis.identity.directory.web;

import org.jspecify.annotations.NullMarked;
