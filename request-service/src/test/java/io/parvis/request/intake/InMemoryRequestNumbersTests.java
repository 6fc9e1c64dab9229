package io.parvis.request.intake;

class InMemoryRequestNumbersTests extends RequestNumbersSuite {

    private final InMemoryRequestNumbers numbers = new InMemoryRequestNumbers();

    @Override
    protected RequestNumbers numbers() {
        return numbers;
    }
}
