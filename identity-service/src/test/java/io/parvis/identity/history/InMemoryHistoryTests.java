package io.parvis.identity.history;

class InMemoryHistoryTests extends HistorySuite {

    private final History history = new InMemoryHistory();

    @Override
    protected History history() {
        return history;
    }
}
