/** Requests and the events of Parvis: what they publish, and the matters and contracts that they become. */
@NullMarked
package io.parvis.request.intake.messaging;

import org.jspecify.annotations.NullMarked;
