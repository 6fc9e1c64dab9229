package io.parvis.identity.history;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The feature without its adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
@Import({InMemoryHistory.class, ReadingHistory.class})
public class HistoryInMemory {}
