/** The one door to Parvis: routes, sessions, tokens and limits in front of the services. */
@NullMarked
package io.parvis.gateway;

import org.jspecify.annotations.NullMarked;
