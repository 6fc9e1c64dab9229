/** Request types in files of the service, until admins build their own. */
@NullMarked
package io.parvis.request.types.resources;

import org.jspecify.annotations.NullMarked;
