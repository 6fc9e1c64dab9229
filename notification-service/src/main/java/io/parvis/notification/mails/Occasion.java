package io.parvis.notification.mails;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.notification.affairs.AffairId;
import io.parvis.notification.affairs.Sight;

/** What a mail is about: ids, and where the content is read when the mail is sent. Never the content itself. */
public sealed interface Occasion {

    Template template();

    /**
     * Someone was invited.
     *
     * @param content   where the link is read
     * @param invitedBy absent when nobody in person did
     */
    record Invitation(ContentAddress content, @Nullable PersonId invitedBy) implements Occasion {
        @Override
        public Template template() {
            return Template.INVITATION;
        }
    }

    /**
     * Somebody signed up, who is nobody yet.
     *
     * @param content where the link is read, and the address
     */
    record SignUp(ContentAddress content) implements Occasion {

        @Override
        public Template template() {
            return Template.SIGN_UP;
        }
    }

    /** Somebody signed up with the address of a person who logs in already. */
    record KnownAddress() implements Occasion {

        @Override
        public Template template() {
            return Template.SIGN_UP_KNOWN;
        }
    }

    /**
     * A request was submitted.
     *
     * @param company the requester's at submission: the request belongs to it for ever
     * @param content where the answers are read
     */
    record Submission(String requestId, @Nullable CompanyId company, ContentAddress content) implements Occasion {
        @Override
        public Template template() {
            return Template.REQUEST_CONFIRMATION;
        }
    }

    /**
     * A matter or contract was opened.
     *
     * @param id        of the matter or contract
     * @param name      absent when it is restricted; then nobody is named either
     * @param requested whether a request led to it
     * @param openedBy  the person whose request it was, or else the member who opened it; absent when unknown
     * @param company   the company that it was opened for
     */
    record Opening(
            Work work,
            String id,
            String number,
            @Nullable String name,
            String kind,
            boolean requested,
            @Nullable PersonId openedBy,
            @Nullable CompanyId company)
            implements Occasion {
        @Override
        public Template template() {
            return work.template();
        }

        public boolean restricted() {
            return name == null;
        }

        /** The same, as if it were restricted. */
        Opening unnamed() {
            return new Opening(work, id, number, null, kind, requested, openedBy, company);
        }
    }

    /**
     * Something happened to a request or matter. Which one it is and who may read of it, is asked when the mail is sent.
     *
     * @param by          the client or member who did it; absent when nobody in person did
     * @param hearing     which one; absent when it is about none
     * @param sight       who might hear of it when it happened
     */
    record News(
            Template template,
            AffairId affair,
            @Nullable PersonId by,
            @Nullable String hearing,
            Sight sight) implements Occasion {}
}
