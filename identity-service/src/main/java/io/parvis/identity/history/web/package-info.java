/** History over HTTP, for admins. */
@NullMarked
package io.parvis.identity.history.web;

import org.jspecify.annotations.NullMarked;
