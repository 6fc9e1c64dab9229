package io.parvis.request.intake.persistence;

import static io.parvis.request.intake.RequestFixture.aConvertedRequest;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.aRequestWithoutCompany;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

import io.parvis.request.intake.Request;
import io.parvis.starter.document.StateMapping;

class RequestDocumentTests {

    private final StateMapping<RequestDocument> mapping = new StateMapping<>(converter(), RequestDocument.class);
    private final RequestMapper mapper = new RequestMapper();

    @Test
    void comesBackAsItWas() {
        assertThat(List.of(aRequest(), aRequestWithoutCompany(), aConvertedRequest()))
                .allSatisfy(request -> assertThat(thereAndBack(request).state()).isEqualTo(request.state()));
    }

    @Test
    void saysWhoMaySeeIt() {
        Request request = aRequest();

        List<String> keys = mapping.toDocument(mapper.toDocument(request)).getList("audience", String.class);

        assertThat(keys).containsExactlyInAnyOrderElementsOf(request.audience().keys());
    }

    private Request thereAndBack(Request request) {
        RequestDocument stored = mapping.toState(mapping.toDocument(mapper.toDocument(request)));
        return mapper.toAggregate(request.id(), stored);
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
