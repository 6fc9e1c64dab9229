package io.parvis.localstack.process;

/** Something that can be run. Asked again before every start, so that a restart runs what was built meanwhile. */
@FunctionalInterface
public interface Program {

    /**
     * Prepares what the program needs and says how to run it.
     *
     * @throws StackFailure if it cannot be run
     */
    Launch prepare();
}
