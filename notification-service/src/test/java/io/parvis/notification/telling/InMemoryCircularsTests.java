package io.parvis.notification.telling;

class InMemoryCircularsTests extends CircularsSuite {

    private final Circulars circulars = new InMemoryCirculars();

    @Override
    protected Circulars circulars() {
        return circulars;
    }
}
