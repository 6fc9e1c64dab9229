package io.parvis.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the identity service. */
@SpringBootApplication
public class IdentityService {

    public static void main(String[] arguments) {
        SpringApplication.run(IdentityService.class, arguments);
    }
}
