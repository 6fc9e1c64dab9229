package io.parvis.benchmarks.journey;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import io.parvis.benchmarks.system.Portal;
import io.parvis.benchmarks.system.RunningStack;
import io.parvis.benchmarks.system.Tokens;
import io.parvis.events.EventCatalogue;
import io.parvis.events.companies.CompanyState;

/** An admin registers companies: no mail follows, and the directories of four services hear of each. */
final class Registrations implements Commands {

    private static final String ADMIN = "admin";

    private final Portal portal;
    private final Tokens tokens;

    Registrations(RunningStack stack) {
        this.portal = new Portal(stack.addresses().gateway());
        this.tokens = stack.tokens();
    }

    @Override
    public String name() {
        return "registrations of companies";
    }

    @Override
    public void give(int index) throws IOException, InterruptedException {
        portal.registerCompany("Holding " + UUID.randomUUID(), tokens.of(ADMIN));
    }

    @Override
    public List<String> topics() {
        return List.of(EventCatalogue.of(CompanyState.class).topic());
    }

    @Override
    public String consumer() {
        return "directory";
    }
}
