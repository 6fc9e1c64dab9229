package io.parvis.identity.companies;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The feature without its adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    InMemoryCompanyRegister.class,
    RegisteredCompanies.class,
    RegisteringCompanies.class,
    ListingCompanies.class,
    EditingCompanies.class,
    MergingCompanies.class
})
public class CompaniesInMemory {}
