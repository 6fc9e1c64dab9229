package io.parvis.notification.mails.senders;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much mails say.
 *
 * @param names whether mails say what requests, matters and contracts are called; what is restricted they never name
 */
@ConfigurationProperties("parvis.mail")
record DiscretionSettings(@DefaultValue("true") boolean names) {}
