package io.parvis.benchmarks.journey;

import java.io.IOException;

import io.parvis.benchmarks.system.Portal;
import io.parvis.benchmarks.system.RequestType;
import io.parvis.benchmarks.system.RunningStack;
import io.parvis.benchmarks.system.Tokens;

/** Clients who take turns to ask for a corporate matter each, through the gateway. */
final class Clients {

    private final Portal portal;
    private final Tokens tokens;
    private final RequestType type;

    Clients(RunningStack stack) throws IOException, InterruptedException {
        this.portal = new Portal(stack.addresses().gateway());
        this.tokens = stack.tokens();
        this.type = portal.typeOfCorporateMatter(tokens.ofTurn(0));
    }

    /** Returns the id of the request when it was accepted. */
    String submit(int turn) throws IOException, InterruptedException {
        return portal.submit(type, "Office in Lyon " + turn, tokens.ofTurn(turn));
    }

    /** Whether the client whose turn it was is shown a matter now. */
    boolean canRead(int turn, String matter) throws IOException, InterruptedException {
        return portal.canRead("/api/portal/matters/" + matter, tokens.ofTurn(turn));
    }
}
