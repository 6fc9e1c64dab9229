/** The live streams over HTTP, as server-sent events. */
@NullMarked
package io.parvis.notification.live.web;

import org.jspecify.annotations.NullMarked;
