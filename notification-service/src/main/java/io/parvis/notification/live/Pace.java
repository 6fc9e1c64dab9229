package io.parvis.notification.live;

import java.time.Duration;

/**
 * How open pages are kept up to date.
 *
 * @param heartbeat how long a page hears nothing at most, and how old what is known of its reader gets
 * @param life      how long a stream lasts; the page opens another one then
 * @param ofPerson  how many streams a person has at a replica at most
 * @param ofAll     how many streams a replica has at most
 * @param backlog   how many changes a page may be behind
 */
public record Pace(Duration heartbeat, Duration life, int ofPerson, int ofAll, int backlog) {}
