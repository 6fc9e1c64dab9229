package io.parvis.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.parvis.localstack.process.Launch;
import io.parvis.localstack.process.Program;
import io.parvis.localstack.process.StackFailure;

/** Runs a service from the jar that its module built, unpacked so that it starts faster and a build cannot disturb it. */
record ServiceProgram(Replica replica, StackOptions options) implements Program {

    private static final String VERSION = "0.1.0-SNAPSHOT";

    @Override
    public Launch prepare() {
        UnpackedJar unpacked = unpack();
        List<String> arguments = new ArrayList<>();
        if (unpacked.hasStartCache()) {
            arguments.add("-XX:AOTCache=" + unpacked.startCache());
        }
        arguments.add("-jar");
        arguments.add(unpacked.jar().toString());
        return new Launch(command(arguments), ServiceSettings.environment(replica, options));
    }

    private List<String> command(List<String> arguments) {
        List<String> command = JavaCommand.of(replica.service().heap(), arguments);
        return replica.service().yields() ? JavaCommand.yielding(command) : command;
    }

    UnpackedJar unpack() {
        return unpack(replica.service(), options);
    }

    static UnpackedJar unpack(ParvisService service, StackOptions options) {
        String file = service.name() + "-" + VERSION + ".jar";
        Path jar = options.project().resolve(service.name()).resolve("target").resolve(file);
        if (!Files.isRegularFile(jar)) {
            throw new StackFailure(service.name() + " is not built: there is no " + jar);
        }
        return UnpackedJar.of(jar, options.tools().resolve("services").resolve(service.name()));
    }
}
