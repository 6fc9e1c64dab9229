/** A page and an interface to read the mails that were caught. */
@NullMarked
package io.parvis.localstack.mailbox;

import org.jspecify.annotations.NullMarked;
