package io.parvis.benchmarks.gateway;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.parvis.benchmarks.system.NotMeasurable;
import io.parvis.testsupport.backing.FreePort;

/** An nginx with one worker, which does nothing but hand requests on to a service over kept-alive connections. */
final class Nginx implements AutoCloseable {

    private static final List<Path> PLACES = Stream.concat(
                    Stream.of(System.getenv().getOrDefault("PATH", "").split(":")),
                    Stream.of("/usr/sbin", "/usr/local/sbin"))
            .map(folder -> Path.of(folder, "nginx"))
            .toList();

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Where it is installed, if it is. */
    static Optional<Path> installed() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    /** Starts it in front of a service. */
    static Nginx start(Path program, URI service) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("parvis-nginx");
        int port = FreePort.any();
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, settings(folder, service.getPort(), port));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-p",
                        folder.toString(),
                        "-e",
                        folder.resolve("error.log").toString(),
                        "-c",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        if (process.waitFor(1, TimeUnit.SECONDS)) {
            throw new NotMeasurable("nginx does not start: " + Files.readString(folder.resolve("out.log")));
        }
        return new Nginx(process, port);
    }

    private static String settings(Path folder, int service, int port) {
        return """
            daemon off;
            worker_processes 1;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 512; }
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              upstream service { server 127.0.0.1:%2$d; keepalive 64; keepalive_requests 1000000; }
              server {
                listen 127.0.0.1:%3$d;
                keepalive_requests 1000000;
                location / {
                  proxy_pass http://service;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                }
              }
            }
            """.formatted(folder, service, port);
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(5, TimeUnit.SECONDS).join();
    }
}
