package io.parvis.starter.sample;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.starter.security.ServiceAccount;

@RestController
class InternalThings {

    @GetMapping("/internal/things")
    String list(ServiceAccount service) {
        return service.name();
    }
}
