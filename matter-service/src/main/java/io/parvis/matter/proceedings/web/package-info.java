/** How matters go on, over HTTP, on both sides. */
@NullMarked
package io.parvis.matter.proceedings.web;

import org.jspecify.annotations.NullMarked;
