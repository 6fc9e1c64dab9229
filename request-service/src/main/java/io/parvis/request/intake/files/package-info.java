/** The files of requests, as the platform keeps them. */
@NullMarked
package io.parvis.request.intake.files;

import org.jspecify.annotations.NullMarked;
