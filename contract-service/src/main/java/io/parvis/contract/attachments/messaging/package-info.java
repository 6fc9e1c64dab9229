/** Attachments and the events of Parvis: what they publish, and the files of accepted requests. */
@NullMarked
package io.parvis.contract.attachments.messaging;

import org.jspecify.annotations.NullMarked;
