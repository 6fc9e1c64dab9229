package io.parvis.matter.matters.persistence;

import io.parvis.matter.matters.Participant;

/** A participant in a matter's document. */
record ParticipantPart(String name, String role, boolean shown) {

    static ParticipantPart from(Participant participant) {
        return new ParticipantPart(participant.name(), participant.role(), participant.shown());
    }

    Participant toParticipant() {
        return new Participant(name, role, shown);
    }
}
