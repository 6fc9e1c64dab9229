package io.parvis.notification.mails.persistence;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.notification.mails.ContentAddress;
import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.Template;
import io.parvis.notification.mails.Work;

/**
 * What a mail is about, in its document. Each template has its own fields; the others are absent.
 *
 * @param contentSource the owner of the content
 * @param contentPath   its path there
 * @param subjectId     of the request, matter or contract
 * @param requested     whether a request led to the matter or contract
 * @param personId      who invited, asked for the matter or contract or opened it, or did what is told
 * @param news          what else there is of something that happened to a request or matter
 */
record OccasionDocument(
        Template template,
        @Nullable String contentSource,
        @Nullable String contentPath,
        @Nullable String subjectId,
        @Nullable String number,
        @Nullable String name,
        @Nullable String kind,
        boolean requested,
        @Nullable String personId,
        @Nullable String companyId,
        @Nullable NewsDocument news) {

    static OccasionDocument of(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Invitation(ContentAddress content, PersonId invitedBy) ->
                new OccasionDocument(
                        occasion.template(),
                        content.source(),
                        content.path(),
                        null,
                        null,
                        null,
                        null,
                        false,
                        value(invitedBy),
                        null,
                        null);
            case Occasion.SignUp(ContentAddress content) ->
                new OccasionDocument(
                        occasion.template(),
                        content.source(),
                        content.path(),
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null);
            case Occasion.KnownAddress() ->
                new OccasionDocument(occasion.template(), null, null, null, null, null, null, false, null, null, null);
            case Occasion.Submission(String requestId, CompanyId company, ContentAddress content) ->
                new OccasionDocument(
                        occasion.template(),
                        content.source(),
                        content.path(),
                        requestId,
                        null,
                        null,
                        null,
                        false,
                        null,
                        value(company),
                        null);
            case Occasion.Opening opening ->
                new OccasionDocument(
                        occasion.template(),
                        null,
                        null,
                        opening.id(),
                        opening.number(),
                        opening.name(),
                        opening.kind(),
                        opening.requested(),
                        value(opening.openedBy()),
                        value(opening.company()),
                        null);
            case Occasion.News happened ->
                new OccasionDocument(
                        happened.template(),
                        null,
                        null,
                        happened.affair().value(),
                        null,
                        null,
                        null,
                        false,
                        value(happened.by()),
                        null,
                        NewsDocument.of(happened));
        };
    }

    Occasion toOccasion() {
        return news == null ? withoutNews() : news.toNews(template, required(subjectId), person());
    }

    private Occasion withoutNews() {
        return switch (template) {
            case INVITATION -> new Occasion.Invitation(content(), person());
            case SIGN_UP -> new Occasion.SignUp(content());
            case SIGN_UP_KNOWN -> new Occasion.KnownAddress();
            case REQUEST_CONFIRMATION -> new Occasion.Submission(required(subjectId), company(), content());
            case NEW_MATTER -> opening(Work.MATTER);
            case NEW_CONTRACT -> opening(Work.CONTRACT);
            default -> throw new IllegalStateException(template + " is kept with its news");
        };
    }

    private Occasion.Opening opening(Work work) {
        return new Occasion.Opening(
                work, required(subjectId), required(number), name, required(kind), requested, person(), company());
    }

    private ContentAddress content() {
        return new ContentAddress(required(contentSource), required(contentPath));
    }

    private @Nullable PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    private @Nullable CompanyId company() {
        return companyId == null ? null : new CompanyId(companyId);
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String value(@Nullable CompanyId company) {
        return company == null ? null : company.value();
    }

    private static String required(@Nullable String field) {
        return Objects.requireNonNull(field);
    }
}
