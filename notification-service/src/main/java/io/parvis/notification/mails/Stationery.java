package io.parvis.notification.mails;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonKind;
import io.parvis.notification.affairs.AffairKind;
import io.parvis.notification.affairs.Appointment;

/** Puts messages into words, in the reader's language and time zone. Whatever people wrote comes out as text. */
@FunctionalInterface
public interface Stationery {

    Wording write(Reader reader, Message message);

    /**
     * For whom a letter is.
     *
     * @param firstName null when nobody knows who it is
     */
    record Reader(@Nullable String firstName, PersonKind kind, Locale language, ZoneId timeZone) {}

    /** A letter without its address. */
    record Wording(String subject, String text, String html) {}

    /** What is to be said. */
    sealed interface Message {

        /** Set your password here. {@code inviter} is absent when nobody in person invited. */
        record Invited(
                Contents.Invitation invitation, @Nullable String inviter) implements Message {}

        /** Prove your address and set your password here. */
        record SignedUp(Contents.SignUp signUp) implements Message {}

        /** You have an account already: log in here. */
        record Known(URI link) implements Message {}

        /** We have your request; this is what you sent. */
        record Submitted(Contents.Request request, URI link) implements Message {}

        /** There is a new matter or contract. {@code by} and {@code company} are absent when unknown or not to be told. */
        record Opened(
                Occasion.Opening opening,
                @Nullable String by,
                @Nullable String company,
                URI link) implements Message {}

        /**
         * Something happened.
         *
         * @param number      of the request or matter
         * @param name        what it is called; absent when that is not to be told
         * @param by          who did it; absent when nobody is to be named
         * @param appointment of a hearing
         * @param link        to the page of the request or matter
         */
        record Happened(
                Template template,
                AffairKind affair,
                String number,
                @Nullable String name,
                @Nullable String by,
                @Nullable Appointment appointment,
                URI link)
                implements Message {}
    }
}
