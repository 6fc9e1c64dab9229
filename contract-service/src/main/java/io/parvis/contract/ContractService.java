package io.parvis.contract;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs the contract service. */
@SpringBootApplication
public class ContractService {

    public static void main(String... args) {
        SpringApplication.run(ContractService.class, args);
    }
}
