/** Request types over HTTP: the portal's catalogue, and the team's forms. */
@NullMarked
package io.parvis.request.types.web;

import org.jspecify.annotations.NullMarked;
