/** Companies in the database. */
@NullMarked
package io.parvis.identity.companies.persistence;

import org.jspecify.annotations.NullMarked;
