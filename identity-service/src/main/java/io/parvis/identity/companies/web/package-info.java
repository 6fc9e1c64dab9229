/** Companies over HTTP, for the main application. */
@NullMarked
package io.parvis.identity.companies.web;

import org.jspecify.annotations.NullMarked;
