/** What is known of the requests and matters that people are told of: enough to say which one it is, and who may be told. */
@NullMarked
package io.parvis.notification.affairs;

import org.jspecify.annotations.NullMarked;
