/** The portal's catalogue of request types over HTTP. */
@NullMarked
package io.parvis.request.types.web;

import org.jspecify.annotations.NullMarked;
