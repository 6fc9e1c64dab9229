package io.parvis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.events.EventType.Channel;

class PayloadTests {

    private static final Set<Type> VALUES = Set.of(String.class, int.class, long.class, boolean.class, Instant.class);
    private static final Set<String> PERSONAL = Set.of(
            "firstname",
            "lastname",
            "fullname",
            "username",
            "email",
            "mail",
            "phone",
            "mobile",
            "address",
            "jobtitle",
            "birth");
    private static final Set<String> CONTENT = Set.of(
            "description",
            "answer",
            "body",
            "text",
            "content",
            "note",
            "comment",
            "reason",
            "file",
            "link",
            "token",
            "password",
            "secret");

    @ParameterizedTest
    @MethodSource("types")
    void payloadsHoldValuesListsAndRecordsOnly(EventType type) {
        assertThat(components(type.payload()))
                .allSatisfy(component -> assertThat(isPlain(component.getGenericType()))
                        .as("%s.%s", type.payload().getSimpleName(), component.getName())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource({"facts", "internal"})
    void factsCarryNeitherPersonalDetailsNorContent(EventType type) {
        assertThat(components(type.payload()))
                .extracting(RecordComponent::getName)
                .noneMatch(PayloadTests::smells);
    }

    @ParameterizedTest
    @MethodSource("states")
    void statesCarryNoContent(EventType type) {
        assertThat(components(type.payload()))
                .extracting(component -> component.getName().toLowerCase(Locale.ROOT))
                .noneMatch(name -> CONTENT.stream().anyMatch(name::contains));
    }

    @Test
    void smellsPersonalDetailsAndContentByTheirNames() {
        assertThat(List.of("firstName", "requesterEmail", "noteText", "rejectionReason", "invitationToken"))
                .allMatch(PayloadTests::smells);
        assertThat(List.of(
                        "number",
                        "name",
                        "subject",
                        "status",
                        "requesterId",
                        "companyId",
                        "noteId",
                        "mentionedMemberIds"))
                .noneMatch(PayloadTests::smells);
    }

    @Test
    void plainTypesAreNoticed() throws NoSuchMethodException {
        assertThat(isPlain(String.class)).isTrue();
        assertThat(isPlain(Object.class)).isFalse();
        assertThat(isPlain(Locale.class)).isFalse();
        assertThat(isPlain(PayloadTests.class.getDeclaredMethod("types").getGenericReturnType()))
                .isFalse();
    }

    private static boolean isPlain(Type type) {
        return switch (type) {
            case Class<?> named
            when named.isRecord() ->
                components(named.asSubclass(Record.class)).stream()
                        .allMatch(component -> isPlain(component.getGenericType()));
            case Class<?> named -> VALUES.contains(named);
            case ParameterizedType list
            when list.getRawType() == List.class -> isPlain(list.getActualTypeArguments()[0]);
            default -> false;
        };
    }

    /** What names something by its id is not the thing. */
    private static boolean smells(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return !field.endsWith("Id")
                && !field.endsWith("Ids")
                && Stream.concat(PERSONAL.stream(), CONTENT.stream()).anyMatch(name::contains);
    }

    private static List<RecordComponent> components(Class<? extends Record> payload) {
        return Arrays.asList(payload.getRecordComponents());
    }

    private static List<EventType> types() {
        return EventCatalogue.all();
    }

    private static List<EventType> facts() {
        return of(Channel.FACTS);
    }

    private static List<EventType> internal() {
        return of(Channel.INTERNAL);
    }

    private static List<EventType> states() {
        return of(Channel.STATES);
    }

    private static List<EventType> of(Channel channel) {
        return EventCatalogue.all().stream()
                .filter(type -> type.channel() == channel)
                .toList();
    }
}
