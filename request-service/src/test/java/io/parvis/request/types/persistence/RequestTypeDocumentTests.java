package io.parvis.request.types.persistence;

import static io.parvis.request.forms.FieldDrafts.field;
import static io.parvis.request.forms.FieldDrafts.form;
import static io.parvis.request.types.TypeFixture.aDraft;
import static io.parvis.request.types.TypeFixture.aDraftFor;
import static io.parvis.request.types.TypeFixture.anId;
import static io.parvis.request.types.TypeFixture.companyLaw;
import static io.parvis.request.types.TypeFixture.published;
import static io.parvis.testsupport.directory.TestDirectory.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.parvis.request.forms.FormDraft;
import io.parvis.request.types.Category;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.Target;
import io.parvis.request.types.TypeDraft;
import io.parvis.request.types.TypeDraft.HandlingDraft;
import io.parvis.testsupport.aggregate.Storing;

class RequestTypeDocumentTests {

    private final Storing<RequestType, RequestTypeDocument> storing = new Storing<>(RequestTypeDocument.MAPPER);

    @Test
    void comesBackAsItWas() {
        FormDraft everything = form(
                field("share", "NUMBER")
                        .between("-1.50", "1e3")
                        .decimals(2)
                        .preset(12.5)
                        .draft(),
                field("worth", "MONEY")
                        .currencies("EUR")
                        .preset(Map.of("amount", "1.50", "currency", "EUR"))
                        .draft(),
                field("heard", "DATE").days("2026-01-01", null).when("share").draft(),
                field("areas", "CHOICES")
                        .options("TAX", "IP")
                        .count(1, 2)
                        .preset(List.of("TAX"))
                        .draft());
        TypeDraft unfinished = new TypeDraft(
                Target.DOCUMENT, null, null, null, null, null, null, HandlingDraft.PLAIN, List.of(), FormDraft.EMPTY);
        RequestType retired = published(anId(), aDraft(), 1);
        retired.retire();

        assertThat(List.of(
                        RequestType.draft(anId(), unfinished),
                        published(anId(), aDraft(everything), 2),
                        published(anId(), aDraftFor(ACME), 1),
                        retired))
                .allSatisfy(
                        type -> assertThat(storing.thereAndBack(type).state()).isEqualTo(type.state()));
    }

    @Test
    void saysWhomItIsOfferedTo() {
        assertThat(offeredTo(published(anId(), aDraft(), 1))).containsExactly("*");
        assertThat(offeredTo(published(anId(), aDraftFor(ACME), 1))).containsExactly(ACME.value());
        assertThat(offeredTo(RequestType.draft(anId(), aDraft()))).isEmpty();
    }

    @Test
    void categoriesComeBackAsTheyWere() {
        Category category = companyLaw();

        assertThat(new Storing<>(CategoryDocument.MAPPER).thereAndBack(category).look())
                .isEqualTo(category.look());
    }

    private List<String> offeredTo(RequestType type) {
        return storing.state(type).getList("offeredTo", String.class);
    }
}
