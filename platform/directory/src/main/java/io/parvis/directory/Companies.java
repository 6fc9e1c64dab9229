package io.parvis.directory;

import java.util.Optional;

/** The companies of the installation. Remembered from {@code parvis.companies.state}; identity-service answers from its own data. */
public interface Companies {

    Optional<Company> find(CompanyId id);
}
