package io.parvis.request;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs the request service. */
@SpringBootApplication
public class RequestService {

    public static void main(String... args) {
        SpringApplication.run(RequestService.class, args);
    }
}
