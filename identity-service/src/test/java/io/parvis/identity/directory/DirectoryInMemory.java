package io.parvis.identity.directory;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The feature without its adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
@Import({CompanyNames.class, FindingColleagues.class, ReadingDirectory.class})
public class DirectoryInMemory {}
