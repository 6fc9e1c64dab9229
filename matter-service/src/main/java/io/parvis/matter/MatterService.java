package io.parvis.matter;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs the matter service. */
@SpringBootApplication
public class MatterService {

    public static void main(String... args) {
        SpringApplication.run(MatterService.class, args);
    }
}
