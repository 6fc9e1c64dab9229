package io.parvis.localstack;

import java.util.Map;

import io.parvis.localstack.demo.DemoPeople;

/** Tells identity-service whom to invite first: the admin of the demonstration. */
final class BootstrapAdmin {

    private BootstrapAdmin() {}

    static Map<String, String> settings() {
        return Map.of(
                "parvis.bootstrap-admin.username", DemoPeople.ADMIN.username(),
                "parvis.bootstrap-admin.email", DemoPeople.ADMIN.email(),
                "parvis.bootstrap-admin.first-name", DemoPeople.ADMIN.firstName(),
                "parvis.bootstrap-admin.last-name", DemoPeople.ADMIN.lastName(),
                "parvis.bootstrap-admin.language", DemoPeople.ADMIN.language());
    }
}
