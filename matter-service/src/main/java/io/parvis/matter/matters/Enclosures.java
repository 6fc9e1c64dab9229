package io.parvis.matter.matters;

/** What a request brings with it to the matter that it became, beside what the matter is about. */
public interface Enclosures {

    /** Brings all of it, unless that was done before; a repeat brings what is missing. */
    void bring(AcceptedRequest request, MatterId matter);
}
