/** Matter service: legal work from opening to closing, as the legal team does it and clients follow it. */
@NullMarked
package io.parvis.matter;

import org.jspecify.annotations.NullMarked;
