/** The services that own the content which events point to. */
@NullMarked
package io.parvis.testsupport.owners;

import org.jspecify.annotations.NullMarked;
