package io.parvis.testsupport.backing;

/** Translates commands that the embedded database does not know by their present name. */
final class Dialect {

    private Dialect() {}

    /** Spring Boot's health check asks {@code hello}, which was {@code isMaster} before MongoDB 5. */
    static String known(String command) {
        return command.equals("hello") ? "isMaster" : command;
    }
}
