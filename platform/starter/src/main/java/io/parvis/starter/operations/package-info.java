/** Running a service: shared defaults, health, logs without personal data, metrics, and its OpenAPI document. */
@NullMarked
package io.parvis.starter.operations;

import org.jspecify.annotations.NullMarked;
