package io.parvis.testsupport.backing;

import java.util.List;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;

/** A database of the memory backend, with indexes that serve look-ups. */
final class InMemoryDatabase extends MemoryDatabase {

    InMemoryDatabase(String name, CursorRegistry cursors) {
        super(name, cursors);
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new LookupIndex<>(super.openOrCreateUniqueIndex(collection, index, keys, sparse), keys, sparse);
    }
}
