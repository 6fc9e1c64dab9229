package io.parvis.request.types;

import static io.parvis.request.types.TypeFixture.aDraft;
import static io.parvis.request.types.TypeFixture.aDraftFor;
import static io.parvis.request.types.TypeFixture.adding;
import static io.parvis.request.types.TypeFixture.anId;
import static io.parvis.request.types.TypeFixture.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;

/** What holds for request types wherever they are kept. Others may be there, too. */
public abstract class RequestTypesSuite {

    private static final CompanyId ACME = new CompanyId(UUID.randomUUID().toString());
    private static final CompanyId GLOBEX = new CompanyId(UUID.randomUUID().toString());

    private final TestDirectory directory = new TestDirectory();
    private final Viewer claire = directory.viewer(TestDirectory.CLAIRE);
    private final Viewer lawyer = directory.viewer(TestDirectory.LAWYER);

    protected abstract RequestTypes types();

    protected abstract TypeVersions versions();

    @Test
    void keepsATypeAsItIs() {
        RequestType type = given(published(anId(), aDraftFor(ACME, GLOBEX), 2));

        assertThat(types().find(lawyer, type.typeId()))
                .hasValueSatisfying(found -> assertThat(found.value().state()).isEqualTo(type.state()));
        assertThat(types().named(type.typeId())).isPresent();
    }

    @Test
    void addsATypeOnce() {
        RequestType type = RequestType.draft(anId(), aDraft());
        Command command = adding(type);

        assertThat(types().add(type, command).version())
                .isEqualTo(types().add(type, command).version());
    }

    @Test
    void offersWhatIsPublishedToThoseItIsFor() {
        RequestType toAll = given(published(anId(), aDraft(), 1));
        RequestType toAcme = given(published(anId(), aDraftFor(ACME), 1));
        RequestType draft = given(RequestType.draft(anId(), aDraft()));

        assertThat(offered(ACME)).contains(toAll.id(), toAcme.id()).doesNotContain(draft.id());
        assertThat(offered(GLOBEX, new CompanyId("another")))
                .contains(toAll.id())
                .doesNotContain(toAcme.id());
        assertThat(offered()).contains(toAll.id()).doesNotContain(toAcme.id());
        assertThat(types().offered(claire, Set.of(ACME), toAcme.typeId())).isPresent();
        assertThat(types().offered(claire, Set.of(GLOBEX), toAcme.typeId())).isEmpty();
        assertThat(types().offered(claire, Set.of(ACME), draft.typeId())).isEmpty();
    }

    @Test
    void offersNothingThatIsRetired() {
        RequestType type = given(published(anId(), aDraft(), 1));

        types().change(type.typeId(), Commands.by(lawyer), RequestType::retire);

        assertThat(offered()).doesNotContain(type.id());
        assertThat(types().find(lawyer, type.typeId())).isPresent();
    }

    @Test
    void findsTypesByStatusAndTarget() {
        RequestType draft = given(RequestType.draft(anId(), aDraft(Target.DOCUMENT)));
        RequestType published = given(published(anId(), aDraft(Target.CONTRACT_REVIEW), 1));

        assertThat(listed(new TypeFilter(TypeStatus.DRAFT, null)))
                .contains(draft.id())
                .doesNotContain(published.id());
        assertThat(listed(new TypeFilter(null, Target.CONTRACT_REVIEW)))
                .contains(published.id())
                .doesNotContain(draft.id());
        assertThat(listed(new TypeFilter(TypeStatus.PUBLISHED, Target.DOCUMENT)))
                .doesNotContain(draft.id());
    }

    @Test
    void keepsWhatVersionsAreMadeOf() {
        RequestTypeId id = anId();
        versions().keep(id.value() + "-1", id, 1, aDraft());
        versions().keep(id.value() + "-1", id, 1, aDraft("Another name"));

        assertThat(versions().find(id.value() + "-1")).contains(aDraft());
        assertThat(versions().find(id.value() + "-2")).isEmpty();
    }

    private RequestType given(RequestType type) {
        types().add(type, adding(type));
        return type;
    }

    private List<String> offered(CompanyId... companies) {
        return types().offered(claire, Set.of(companies)).stream()
                .map(RequestType::id)
                .toList();
    }

    private List<String> listed(TypeFilter filter) {
        return types().page(lawyer, filter, PageRequest.first(PageRequest.MAXIMUM)).items().stream()
                .map(Stored::id)
                .toList();
    }
}
