package io.parvis.files.web;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The multipart body that a file comes in, as documents show it; {@link Uploads} reads it.
 *
 * @param file its bytes and name
 */
public record FileBody(
        @Schema(type = "string", format = "binary") String file) {}
