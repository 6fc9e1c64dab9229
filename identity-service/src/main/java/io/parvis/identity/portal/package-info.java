/** The portal's address, as team members pass it on to clients. */
@NullMarked
package io.parvis.identity.portal;

import org.jspecify.annotations.NullMarked;
