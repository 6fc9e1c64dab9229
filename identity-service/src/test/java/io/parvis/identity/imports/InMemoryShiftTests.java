package io.parvis.identity.imports;

class InMemoryShiftTests extends ShiftSuite {

    private final Shift shift = new InMemoryShift();

    @Override
    protected Shift shift() {
        return shift;
    }
}
