/** What must hold when everything is quiet again; each check says what broke, or nothing. */
@NullMarked
package io.parvis.faults.checks;

import org.jspecify.annotations.NullMarked;
