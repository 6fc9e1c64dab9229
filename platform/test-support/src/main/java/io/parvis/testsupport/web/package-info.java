/** Calls of a service in tests: of its web layer alone, and of the whole. */
@NullMarked
package io.parvis.testsupport.web;

import org.jspecify.annotations.NullMarked;
