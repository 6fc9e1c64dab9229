package io.parvis.starter.numbers;

import java.time.Instant;

/** Gives out numbers, each at most once, whoever else takes one at the same time. One that its taker didn't use leaves a gap. */
public interface Numbers {

    /** The next number of the series in the year (UTC) of the moment. */
    String next(NumberSeries series, Instant at);
}
