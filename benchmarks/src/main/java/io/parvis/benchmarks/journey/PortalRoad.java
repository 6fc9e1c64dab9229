package io.parvis.benchmarks.journey;

import java.io.IOException;

import io.parvis.benchmarks.system.Portal;
import io.parvis.benchmarks.system.RunningStack;
import io.parvis.benchmarks.system.Tokens;
import io.parvis.starter.aggregate.Command;

/** From a client's submission to the matter that it becomes, both through the gateway. */
final class PortalRoad implements Road {

    private final Portal portal;
    private final Tokens tokens;
    private final String type;

    PortalRoad(RunningStack stack) throws IOException, InterruptedException {
        this.portal = new Portal(stack.addresses().gateway());
        this.tokens = stack.tokens();
        this.type = portal.typeOfCorporateMatter(tokens.ofTurn(0));
    }

    @Override
    public String submit(int index) throws IOException, InterruptedException {
        String request = portal.submit(type, "Office in Lyon " + index, tokens.ofTurn(index));
        return Command.causedBy("open-matter", request).id();
    }

    @Override
    public boolean canRead(int index, String matter) throws IOException, InterruptedException {
        return portal.canRead("/api/portal/matters/" + matter, tokens.ofTurn(index));
    }
}
