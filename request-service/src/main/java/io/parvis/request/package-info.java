/** Request service: what clients can ask for, and what they asked. */
@NullMarked
package io.parvis.request;

import org.jspecify.annotations.NullMarked;
