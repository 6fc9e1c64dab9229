/** What other services ask of people, over HTTP. */
@NullMarked
package io.parvis.directory.web;

import org.jspecify.annotations.NullMarked;
