package io.parvis.starter.sample;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.starter.security.Operator;

@RestController
class OperationsThings {

    @GetMapping("/internal/operations/things")
    String list(Operator operator) {
        return operator.name();
    }
}
