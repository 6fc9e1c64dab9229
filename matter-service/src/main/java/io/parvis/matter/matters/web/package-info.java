/** Matters over HTTP: what the portal shows of them, and what the legal team works with. */
@NullMarked
package io.parvis.matter.matters.web;

import org.jspecify.annotations.NullMarked;
