package io.parvis.request.intake;

import io.parvis.request.types.LocalText;

/**
 * What a client answered to one question. Confidential: it is in no event.
 *
 * @param label the question as it was asked, so that an old request goes on showing with the form of its day
 */
public record Answer(String name, LocalText label, String value) {}
