package io.parvis.identity.invitations;

import io.parvis.starter.problem.Refused;

/** Does things after the answer, so that nobody can tell from it what there was to do, nor from how long it took. */
@FunctionalInterface
public interface Later {

    /**
     * Does this soon, or never if the service is killed before.
     *
     * @throws Refused {@link io.parvis.starter.problem.StandardRefusal#UNAVAILABLE} if too much waits already
     */
    void soon(Runnable work);
}
