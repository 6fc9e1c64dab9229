/** Files over HTTP: what a controller of a service says in a line. */
@NullMarked
package io.parvis.files.web;

import org.jspecify.annotations.NullMarked;
