/** The few pages that Parvis shows until its web applications come. */
@NullMarked
package io.parvis.gateway.pages;

import org.jspecify.annotations.NullMarked;
