package io.parvis.request.types;

import java.time.Instant;

import io.parvis.starter.aggregate.Actor;

/**
 * That a version was published.
 *
 * @param version counts from 1
 * @param content where the version is kept
 */
public record Publication(int version, String content, Actor by, Instant at) {}
