/** Looks at what a service published, and publishes as another service would. */
@NullMarked
package io.parvis.testsupport.events;

import org.jspecify.annotations.NullMarked;
