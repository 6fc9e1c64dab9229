package io.parvis.request.types;

import static io.parvis.request.types.TypeFixture.AT;
import static io.parvis.request.types.TypeFixture.WRITER;
import static io.parvis.request.types.TypeFixture.aDraft;
import static io.parvis.request.types.TypeFixture.anId;
import static io.parvis.request.types.TypeFixture.published;
import static io.parvis.request.types.TypeFixture.stored;
import static io.parvis.request.types.TypeFixture.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import io.parvis.starter.problem.Refused;

class RequestTypeTests {

    private final RequestTypeId id = anId();
    private final TypeDraft draft = aDraft();

    @Test
    void isInTheCatalogueFromItsFirstVersionOn() {
        RequestType type = RequestType.draft(id, draft);
        assertThat(type.state().status()).isEqualTo(TypeStatus.DRAFT);
        assertThat(type.state().card()).isNull();

        type.publish(draft, version(id, 1, draft), "content", WRITER, AT);

        assertThat(type.state().status()).isEqualTo(TypeStatus.PUBLISHED);
        assertThat(type.state().publications()).containsExactly(new Publication(1, "content", WRITER, AT));
        assertThat(type.events()).containsExactly(new RequestTypeEvent.Drafted(), new RequestTypeEvent.Published(1));
    }

    @Test
    void editingLeavesWhatIsPublishedAsItIs() {
        RequestType type = stored(published(id, draft, 1));

        type.edit(aDraft("Another name"));

        assertThat(type.state().card().name().en()).isEqualTo("Corporate matter");
        assertThat(type.state().isUpToDate()).isFalse();
        assertThat(type.events()).containsExactly(new RequestTypeEvent.Edited());
    }

    @Test
    void editingWithTheSameChangesNothing() {
        RequestType type = stored(published(id, draft, 1));

        type.edit(aDraft());

        assertThat(type.state().isUpToDate()).isTrue();
        assertThat(type.events()).isEmpty();
    }

    @Test
    void publishingWhatIsPublishedChangesNothing() {
        RequestType type = stored(published(id, draft, 2));

        type.publish(draft, version(id, 3, draft), "content", WRITER, AT);

        assertThat(type.state().publications()).hasSize(2);
        assertThat(type.events()).isEmpty();
    }

    @Test
    void refusesToPublishADraftThatSaysSomethingElseByNow() {
        RequestType type = RequestType.draft(id, draft);
        type.edit(aDraft("Another name"));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> type.publish(draft, version(id, 1, draft), "content", WRITER, AT))
                .extracting(Refused::refusal)
                .isEqualTo(TypeRefusal.DRAFT_CHANGED);
        assertThat(type.state().status()).isEqualTo(TypeStatus.DRAFT);
    }

    /** Its draft was written before targets were fixed. */
    @Test
    void refusesAVersionOfAnotherTarget() {
        TypeDraft other = aDraft(Target.CONTRACT);
        RequestTypeState before = published(id, draft, 1).state();
        RequestType type = RequestType.restore(id, before.with(other));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> type.publish(other, version(id, 2, other), "content", WRITER, AT))
                .extracting(Refused::refusal)
                .isEqualTo(TypeRefusal.TARGET_FIXED);
        type.edit(draft);
        type.publish(draft, version(id, 2, draft), "content", WRITER, AT);
        assertThat(type.state().publications()).hasSize(2);
    }

    @Test
    void refusesTwoVersionsOfOneNumber() {
        RequestType type = stored(published(id, draft, 1));
        TypeDraft next = aDraft("Another name");
        type.edit(next);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> type.publish(next, version(id, 1, next), "content", WRITER, AT))
                .extracting(Refused::refusal)
                .isEqualTo(TypeRefusal.DRAFT_CHANGED);
    }

    @Test
    void publishesSoManyTimesAndNoMore() {
        RequestType type = stored(published(id, draft, RequestType.MOST_VERSIONS));
        TypeDraft next = aDraft("Another name");
        type.edit(next);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        type.publish(next, version(id, RequestType.MOST_VERSIONS + 1, next), "content", WRITER, AT))
                .extracting(Refused::refusal)
                .isEqualTo(TypeRefusal.TOO_MANY_VERSIONS);
    }

    @Test
    void retiresOnceAndComesBackByPublishing() {
        RequestType type = stored(published(id, draft, 2));

        type.retire();
        type.retire();

        assertThat(type.state().status()).isEqualTo(TypeStatus.RETIRED);
        assertThat(type.events()).containsExactly(new RequestTypeEvent.Retired(2));
        type.publish(draft, version(id, 3, draft), "content", WRITER, AT);
        assertThat(type.state().status()).isEqualTo(TypeStatus.PUBLISHED);
    }

    @Test
    void givesUpWhatWasNeverPublished() {
        RequestType type = stored(RequestType.draft(id, draft));

        type.retire();

        assertThat(type.state().status()).isEqualTo(TypeStatus.RETIRED);
        assertThat(type.events()).containsExactly(new RequestTypeEvent.GivenUp());
    }
}
