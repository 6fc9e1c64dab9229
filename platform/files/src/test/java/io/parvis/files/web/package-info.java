/** Files over HTTP. */
@NullMarked
package io.parvis.files.web;

import org.jspecify.annotations.NullMarked;
