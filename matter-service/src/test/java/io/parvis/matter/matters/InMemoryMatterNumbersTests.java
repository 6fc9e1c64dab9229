package io.parvis.matter.matters;

class InMemoryMatterNumbersTests extends MatterNumbersSuite {

    private final InMemoryMatterNumbers numbers = new InMemoryMatterNumbers();

    @Override
    protected MatterNumbers numbers() {
        return numbers;
    }
}
