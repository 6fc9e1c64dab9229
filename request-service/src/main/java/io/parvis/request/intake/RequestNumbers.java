package io.parvis.request.intake;

import java.time.Year;

/** Gives out numbers, each at most once. */
public interface RequestNumbers {

    RequestNumber next(Year year);
}
