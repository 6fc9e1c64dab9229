package io.parvis.starter.document;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.SmartLifecycle;

/** The indexes that stores and projections need, made before anything else starts; without its unique indexes a service must not work. */
public final class DeclaredIndexes implements SmartLifecycle {

    private final List<Declared> declared = new ArrayList<>();
    private boolean running;

    /** Asks for an index, which is made when the service starts, or now if it has started. */
    public synchronized void declare(DocumentCollection collection, Index index) {
        Declared one = new Declared(collection, index);
        declared.add(one);
        if (running) {
            one.make();
        }
    }

    @Override
    public synchronized void start() {
        declared.forEach(Declared::make);
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private record Declared(DocumentCollection collection, Index index) {

        void make() {
            collection.ensure(index);
        }
    }
}
