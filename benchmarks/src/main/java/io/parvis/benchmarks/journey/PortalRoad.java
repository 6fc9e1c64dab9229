package io.parvis.benchmarks.journey;

import java.io.IOException;

import com.mongodb.client.MongoClient;

import io.parvis.benchmarks.system.RunningStack;
import io.parvis.starter.aggregate.Command;

/** From a client's submission through the gateway to the matter that it becomes: its document in its owner's database, and its page. */
final class PortalRoad implements Road {

    private static final String DATABASE = "matter";
    private static final String COLLECTION = "matters";

    private final Clients clients;
    private final Look matters;

    PortalRoad(RunningStack stack, MongoClient database) throws IOException, InterruptedException {
        this.clients = new Clients(stack);
        this.matters = new Look(database.getDatabase(DATABASE).getCollection(COLLECTION));
    }

    @Override
    public String submit(int index) throws IOException, InterruptedException {
        return Command.causedBy("open-matter", clients.submit(index)).id();
    }

    /** The portal answers from this document and no other: as soon as it is there, the matter can be read. */
    @Override
    public boolean isWritten(String matter) {
        return matters.sees(matter);
    }

    @Override
    public boolean isShown(int index, String matter) throws IOException, InterruptedException {
        return clients.canRead(index, matter);
    }
}
