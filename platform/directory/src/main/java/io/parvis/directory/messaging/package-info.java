/** What a service remembers of people and companies, from their state events alone. */
@NullMarked
package io.parvis.directory.messaging;

import org.jspecify.annotations.NullMarked;
