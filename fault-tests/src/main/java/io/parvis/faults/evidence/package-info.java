/** The truth after a run, read where it lies: answers, documents, topics and mails. */
@NullMarked
package io.parvis.faults.evidence;

import org.jspecify.annotations.NullMarked;
