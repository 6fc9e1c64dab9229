package io.parvis.matter.proceedings;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

import io.parvis.matter.matters.MattersInMemory;

/** The feature without its adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
@Import({MattersInMemory.class, DevelopingMatters.class, SchedulingHearings.class, ReadingProgress.class})
public class ProceedingsInMemory {}
