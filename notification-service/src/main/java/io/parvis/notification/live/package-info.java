/** What open pages are told while it happens: that something changed which the person may see, never what it says. */
@NullMarked
package io.parvis.notification.live;

import org.jspecify.annotations.NullMarked;
