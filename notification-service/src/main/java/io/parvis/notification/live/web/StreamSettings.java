package io.parvis.notification.live.web;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import io.parvis.notification.live.Pace;

/**
 * How open pages are kept up to date.
 *
 * @param heartbeat how long a stream is silent at most, and how soon it ends for one who is shut out
 * @param life      how long a stream lasts before the page opens another one
 * @param ofPerson  how many streams a person may have open at a replica
 * @param ofAll     how many streams a replica has open
 * @param backlog   how many changes a page may be behind before it must look at everything again
 */
@Validated
@ConfigurationProperties("parvis.live")
record StreamSettings(
        @DefaultValue("2s") @NotNull @DurationMin(millis = 10) @DurationMax(seconds = 4)
        Duration heartbeat,

        @DefaultValue("60s") @NotNull @DurationMin(millis = 10)
        Duration life,

        @DefaultValue("5") @Positive int ofPerson,
        @DefaultValue("500") @Positive int ofAll,
        @DefaultValue("64") @Positive int backlog) {

    Pace pace() {
        return new Pace(heartbeat, life, ofPerson, ofAll, backlog);
    }
}
