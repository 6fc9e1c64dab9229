/** Groups over HTTP, for the main application. */
@NullMarked
package io.parvis.identity.groups.web;

import org.jspecify.annotations.NullMarked;
