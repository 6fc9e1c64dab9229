/** How fast a full outbox is brought to the broker, beside Kafka's own producer test. */
@NullMarked
package io.parvis.benchmarks.relay;

import org.jspecify.annotations.NullMarked;
