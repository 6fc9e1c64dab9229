package io.parvis.identity.groups;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The feature without its adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
@Import({InMemoryGroupRegister.class, ArrangingGroups.class, ListingGroups.class})
public class GroupsInMemory {}
