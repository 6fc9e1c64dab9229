/** Request types, their versions and categories in MongoDB. */
@NullMarked
package io.parvis.request.types.persistence;

import org.jspecify.annotations.NullMarked;
