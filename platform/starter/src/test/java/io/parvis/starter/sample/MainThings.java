package io.parvis.starter.sample;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.starter.sample.SampleCallers.SampleCaller;

@RestController
class MainThings {

    @GetMapping("/api/main/things")
    String list(SampleCaller caller) {
        return caller.name();
    }
}
