package io.parvis.matter.matters.persistence;

import java.util.function.Consumer;

import org.springframework.stereotype.Repository;

import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterCounts;
import io.parvis.matter.matters.MatterFilter;
import io.parvis.matter.matters.MatterRow;
import io.parvis.matter.matters.MatterRows;
import io.parvis.matter.matters.MatterSearch;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.consumer.Projection;
import io.parvis.starter.document.Rows;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** Lines of the collections {@code matters} and {@code requests}, whose documents have the same names for what a line says and is found by. */
@Repository
class MongoMatterRows implements MatterRows {

    private final Rows matters;
    private final Rows portal;

    MongoMatterRows(AggregateStore<Matter> matters, Projection<?> requestLines) {
        this.matters = matters.rows(RowReading.FIELDS);
        this.portal = this.matters.with(requestLines.rows(RowReading.FIELDS));
    }

    @Override
    public Page<MatterRow> page(Viewer viewer, MatterSearch search, PageRequest page) {
        return of(viewer)
                .page(MatterQueries.condition(viewer, search.filter()), MatterQueries.sort(search.order()), page)
                .map(RowReading::row);
    }

    @Override
    public void each(Viewer viewer, MatterSearch search, Consumer<MatterRow> action) {
        of(viewer)
                .read(
                        MatterQueries.condition(viewer, search.filter()),
                        MatterQueries.sort(search.order()),
                        rows -> rows.forEachRemaining(row -> action.accept(RowReading.row(row))));
    }

    @Override
    public MatterCounts counts(Viewer viewer, MatterFilter filter) {
        Rows rows = of(viewer);
        return new MatterCounts(
                rows.counts(MatterQueries.condition(viewer, filter.ofAllKinds()), MatterQueries.KIND),
                rows.counts(MatterQueries.condition(viewer, filter.inAllStatuses()), MatterQueries.STATUS),
                rows.counts(MatterQueries.condition(viewer, filter.inAllAreas()), MatterQueries.PRACTICE_AREA));
    }

    /** What is asked for and not taken yet has its own list in main. */
    private Rows of(Viewer viewer) {
        return viewer.kind() == PersonKind.CLIENT ? portal : matters;
    }
}
