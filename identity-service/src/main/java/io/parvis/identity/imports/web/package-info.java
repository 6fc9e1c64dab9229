/** Imports over HTTP, for admins. */
@NullMarked
package io.parvis.identity.imports.web;

import org.jspecify.annotations.NullMarked;
