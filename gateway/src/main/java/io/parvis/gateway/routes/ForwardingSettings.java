package io.parvis.gateway.routes;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a service may keep a caller waiting, and a caller a service.
 *
 * @param connectTimeout  for the connection to be there
 * @param responseTimeout for the answer's head, counted from the last byte of the request, and for the next bytes of an event stream
 * @param idleTimeout     for the next bytes of an answer's body, and for the head of a file or an export
 * @param bodyGrace       for a caller's whole body, beside what it takes at 16 KB a second
 * @param look            between two looks at whether each of a service's processes is ready; twice as long they may take to answer
 * @param retryAfter      what a caller is told to wait when a service can't be reached
 */
@ConfigurationProperties("parvis.gateway.forwarding")
record ForwardingSettings(
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("10s") Duration responseTimeout,
        @DefaultValue("60s") Duration idleTimeout,
        @DefaultValue("30s") Duration bodyGrace,
        @DefaultValue("500ms") Duration look,
        @DefaultValue("5s") Duration retryAfter) {}
