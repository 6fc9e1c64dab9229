package io.parvis.testsupport.spring.sample;

import java.util.Map;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;

/** As small as a service can be. */
@SpringBootApplication
public class SampleService {

    @RestController
    static class MeController {

        @GetMapping("/api/portal/me")
        Map<String, String> portal(Viewer viewer) {
            return Map.of("id", viewer.person().value());
        }

        @GetMapping("/internal/things")
        Map<String, String> internal() {
            return Map.of("thing", "inner");
        }
    }
}
