package io.parvis.faults.load;

import java.util.List;
import java.util.Locale;

/** Someone who uses the system under load; a client of a company, or a member of the legal team. */
public enum Persona {
    CLAIRE("Acme"),
    PAUL("Acme"),
    OTTO("Globex"),
    LAWYER(""),
    ADMIN("");

    /** Those who ask for legal work. */
    public static final List<Persona> CLIENTS = List.of(CLAIRE, PAUL, OTTO);

    private final String company;

    Persona(String company) {
        this.company = company;
    }

    /** The name of their company, empty for a member of the team. */
    public String company() {
        return company;
    }

    public boolean isClient() {
        return !company.isEmpty();
    }

    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }
}
