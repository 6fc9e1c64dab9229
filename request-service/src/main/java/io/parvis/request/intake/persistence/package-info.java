/** Requests in the database. */
@NullMarked
package io.parvis.request.intake.persistence;

import org.jspecify.annotations.NullMarked;
