/** Calls of one service's web layer, for slices of it. */
@NullMarked
package io.parvis.testsupport.web;

import org.jspecify.annotations.NullMarked;
