package io.parvis.directory.messaging;

import java.time.Duration;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What was looked up lately, for a second: a request, a letter and an event each ask for the same few people again and again. What this process itself has heard
 * of since is {@linkplain #forget() looked up again} at once; of what another replica has heard it is a second late, as if the event had come then.
 */
final class Lately<K, V> {

    private static final Duration LASTS = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final Cache<K, V> found =
            Caffeine.newBuilder().expireAfterWrite(LASTS).maximumSize(MOST).build();
    private final Function<K, V> lookUp;

    Lately(Function<K, V> lookUp) {
        this.lookUp = lookUp;
    }

    V get(K key) {
        return found.get(key, lookUp);
    }

    /** Something was heard that may change what was found. */
    void forget() {
        found.invalidateAll();
    }
}
