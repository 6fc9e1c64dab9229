package io.parvis.matter.matters.persistence;

import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.aMatterIn;
import static io.parvis.matter.matters.MatterFixture.aRequestWithoutCompany;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterKind;
import io.parvis.matter.matters.MatterNumber;
import io.parvis.matter.matters.MatterState;
import io.parvis.matter.matters.MatterStatus;
import io.parvis.matter.matters.Origin;
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.Priority;
import io.parvis.matter.matters.RequestId;
import io.parvis.starter.document.StateMapping;

class MatterDocumentTests {

    private final StateMapping<MatterDocument> mapping = new StateMapping<>(converter(), MatterDocument.class);
    private final MatterMapper mapper = new MatterMapper();

    @ParameterizedTest
    @EnumSource
    void comesBackAsItWas(MatterStatus status) {
        Matter matter = aMatterIn(status);

        assertThat(thereAndBack(matter).state()).isEqualTo(matter.state());
    }

    @Test
    void comesBackWithEverythingThatMayBeAbsent() {
        MatterState full = new MatterState(
                new MatterNumber("MAT-2026-000045"),
                "Name",
                "Description",
                MatterKind.LITIGATION,
                "Employment",
                Priority.HIGH,
                Origin.TEAM,
                new RequestId("request"),
                new PersonId("requester"),
                new CompanyId("company"),
                new PersonId("assignee"),
                MatterStatus.CLOSED,
                Outcome.DUPLICATE,
                OPENED_AT,
                OPENED_AT.plusSeconds(1));

        assertThat(thereAndBack(Matter.restore(new MatterId("id"), full)).state())
                .isEqualTo(full);
    }

    @Test
    void comesBackWithoutEverythingThatMayBeAbsent() {
        Matter matter = openedFrom(aRequestWithoutCompany(), OPENED_AT);

        assertThat(thereAndBack(matter).state()).isEqualTo(matter.state());
    }

    @Test
    void saysWhoMaySeeIt() {
        Matter matter = aMatter();

        List<String> keys = mapping.toDocument(mapper.toDocument(matter)).getList("audience", String.class);

        assertThat(keys).containsExactlyInAnyOrderElementsOf(matter.audience().keys());
    }

    private Matter thereAndBack(Matter matter) {
        MatterDocument stored = mapping.toState(mapping.toDocument(mapper.toDocument(matter)));
        return mapper.toAggregate(matter.id(), stored);
    }

    private static MongoConverter converter() {
        MongoCustomConversions conversions = new MongoCustomConversions(List.of());
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return converter;
    }
}
