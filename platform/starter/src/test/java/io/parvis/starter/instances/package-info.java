/** Addresses and host names of services, with a DNS of the test's own. */
@NullMarked
package io.parvis.starter.instances;

import org.jspecify.annotations.NullMarked;
