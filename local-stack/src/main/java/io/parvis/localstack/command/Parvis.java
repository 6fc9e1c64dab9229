package io.parvis.localstack.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import io.parvis.localstack.Extent;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.StackFailure;

/** The main class behind {@code ./parvis}. */
public final class Parvis {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Parvis() {}

    /** Arguments: the command and its own, as the person typed them. */
    public static void main(String[] arguments) {
        System.exit(run(Arrays.asList(arguments)));
    }

    private static int run(List<String> arguments) {
        StackOptions usual = StackOptions.documented(
                Path.of(System.getProperty("parvis.project", "")).toAbsolutePath(), Extent.USUAL);
        try {
            Command command = Command.parse(arguments);
            return command.run(new Instance(usual).optionsAsRun(), System.out);
        } catch (Misuse e) {
            System.err.println(e.getMessage());
            return MISUSED;
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            return FAILED;
        }
    }
}
