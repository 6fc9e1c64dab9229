package io.parvis.benchmarks.journey;

import java.io.IOException;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import io.parvis.benchmarks.measure.Report;
import io.parvis.benchmarks.system.RunningStack;
import io.parvis.events.EventCatalogue;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.requests.RequestAccepted;

/** Clients ask for corporate matters: each opens one, and three mails follow. */
final class Submissions implements Commands {

    private final Clients clients;
    private final Openings openings = new Openings();

    Submissions(RunningStack stack) throws IOException, InterruptedException {
        this.clients = new Clients(stack);
    }

    @Override
    public String name() {
        return "submissions";
    }

    @Override
    public void give(int index) throws IOException, InterruptedException {
        clients.submit(index);
    }

    @Override
    public List<String> topics() {
        return List.of(
                EventCatalogue.of(RequestAccepted.class).topic(),
                EventCatalogue.of(MatterOpened.class).topic());
    }

    @Override
    public String consumer() {
        return "intake";
    }

    @Override
    public void see(ConsumerRecord<String, byte[]> message) {
        openings.see(message);
    }

    @Override
    public void tell(Report report) {
        report.line("  request accepted to matter written (1 ms)    %s".formatted(openings.waits()));
    }
}
