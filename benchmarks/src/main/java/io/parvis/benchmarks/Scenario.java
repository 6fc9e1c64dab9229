package io.parvis.benchmarks;

import io.parvis.benchmarks.measure.Report;

/** Something to measure. */
@FunctionalInterface
interface Scenario {

    /**
     * Measures, and reports while it does.
     *
     * @throws io.parvis.benchmarks.system.NotMeasurable if it can't be measured here and now
     */
    void run(Report report) throws Exception;
}
