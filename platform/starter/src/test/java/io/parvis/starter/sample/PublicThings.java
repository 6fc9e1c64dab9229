package io.parvis.starter.sample;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.OutboxFull;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

@RestController
@RequestMapping("/api/public")
class PublicThings {

    private static final Logger log = LoggerFactory.getLogger(PublicThings.class);

    @GetMapping("/hello")
    String hello() {
        log.info("said hello");
        return "hello";
    }

    @GetMapping("/count/{number}")
    int count(@PathVariable int number) {
        return number;
    }

    @GetMapping("/needs")
    String needs(@RequestParam String what) {
        return what;
    }

    @PostMapping(value = "/echo", consumes = MediaType.APPLICATION_JSON_VALUE)
    int echo(@RequestBody List<String> words) {
        return words.size();
    }

    @PostMapping(value = "/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    long upload(@RequestParam MultipartFile file) {
        return file.getSize();
    }

    @GetMapping("/failures/{name}")
    String fail(@PathVariable String name) {
        throw switch (name) {
            case "stale" -> new StaleVersion("42");
            case "reused" -> new CommandReused("42");
            case "full" -> new OutboxFull("42");
            case "database" -> new DataAccessResourceFailureException("no server for claire@acme.example");
            case "duplicate" -> new DuplicateKeyException("E11000 dup key: { email: \"claire@acme.example\" }");
            case "fields" ->
                new Refused(
                        StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of("/answers/subject", "too-long", 200)));
            case "unforeseen" -> new IllegalStateException("claire@acme.example has a secret");
            default -> new Refused(SampleRefusal.valueOf(name));
        };
    }
}
