package io.parvis.localstack.command;

import java.util.stream.Collectors;

import io.parvis.localstack.Addresses;
import io.parvis.localstack.demo.DemoPeople;
import io.parvis.localstack.demo.DemoPerson;

/** Says where to go and whom to log in as. */
final class Welcome {

    private Welcome() {}

    static String to(Addresses addresses) {
        return """

                  Parvis         %s
                  Mailbox        %s
                  Keycloak       %s  (console: %s, twice)
                  Kafka          %s
                  Database       %s

                  Log in as %s;
                  the password is %s
                """.formatted(
                        addresses.gateway(),
                        addresses.mailbox(),
                        addresses.keycloak(),
                        Addresses.KEYCLOAK_ADMIN,
                        addresses.kafka(),
                        addresses.mongodb(),
                        DemoPeople.ALL.stream().map(DemoPerson::username).collect(Collectors.joining(", ")),
                        DemoPeople.PASSWORD);
    }
}
