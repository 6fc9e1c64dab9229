package io.parvis.notes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

import io.parvis.notes.sample.NotesService;
import io.parvis.testsupport.spring.WithBackingServices;

/** The smallest service that has notes, on a database of its own. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = NotesService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=matter-service")
@WithBackingServices
public @interface NotesTest {}
