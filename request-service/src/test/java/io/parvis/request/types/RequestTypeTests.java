package io.parvis.request.types;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;

class RequestTypeTests {

    private static final LocalText TEXT = new LocalText("text", "texte");

    @Test
    void asksForASubjectAndADescription() {
        assertThatIllegalArgumentException().isThrownBy(() -> typeWith(required("subject")));
        assertThatIllegalArgumentException().isThrownBy(() -> typeWith(required("subject"), optional("description")));
    }

    @Test
    void asksNothingTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typeWith(required("subject"), required("description"), optional("subject")));
    }

    private static RequestType typeWith(Field... fields) {
        return new RequestType(new RequestTypeId("type"), 1, Target.CONTRACT, TEXT, TEXT, TEXT, List.of(fields));
    }

    private static Field required(String name) {
        return new Field(name, TEXT, null, true, new FieldKind.Text(10, false));
    }

    private static Field optional(String name) {
        return new Field(name, TEXT, null, false, new FieldKind.Text(10, false));
    }
}
