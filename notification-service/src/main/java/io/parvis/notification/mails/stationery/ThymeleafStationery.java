package io.parvis.notification.mails.stationery;

import java.util.Map;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import io.parvis.notification.mails.Stationery;

/** Prints each page twice, as plain text and as HTML; the HTML template escapes all that it is given. */
final class ThymeleafStationery implements Stationery {

    private final ITemplateEngine templates;
    private final Composer composer;

    ThymeleafStationery(ITemplateEngine templates, Composer composer) {
        this.templates = templates;
        this.composer = composer;
    }

    @Override
    public Wording write(Reader reader, Message message) {
        Page page = composer.compose(reader, message);
        Context context = new Context(reader.language(), Map.of("page", page));
        return new Wording(
                page.subject(), templates.process("letter.txt", context), templates.process("letter.html", context));
    }
}
