package io.parvis.matter.matters;

import java.time.Year;

/** Gives out numbers, each at most once. */
public interface MatterNumbers {

    MatterNumber next(Year year);
}
