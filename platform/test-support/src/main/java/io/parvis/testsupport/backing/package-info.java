/** The broker, the database and the mail catcher that tests and the local stack run on. */
@NullMarked
package io.parvis.testsupport.backing;

import org.jspecify.annotations.NullMarked;
