package io.parvis.notification.mails.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.notification.affairs.AffairId;
import io.parvis.notification.affairs.AffairKind;
import io.parvis.notification.affairs.Sight;
import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.Template;

/**
 * What is kept of something that happened to a request or matter.
 *
 * @param hearing  the id of the one that it is about
 * @param audience who might hear of it
 * @param at       when it happened
 */
record NewsDocument(AffairKind affair, @Nullable String hearing, List<String> audience, Instant at) {

    static NewsDocument of(Occasion.News news) {
        return new NewsDocument(
                news.affair().kind(),
                news.hearing(),
                news.sight().keys().stream().sorted().toList(),
                news.sight().at());
    }

    Occasion.News toNews(Template template, String affairId, @Nullable PersonId by) {
        return new Occasion.News(
                template, new AffairId(affair, affairId), by, hearing, new Sight(Set.copyOf(audience), at));
    }
}
