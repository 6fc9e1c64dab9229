package io.parvis.files;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;

import io.parvis.files.sample.FilesService;
import io.parvis.testsupport.spring.WithBackingServices;

/** The smallest service that has files, at a random port, on a database of its own. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = FilesService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.application.name=matter-service", "spring.servlet.multipart.enabled=true"})
@AutoConfigureRestTestClient
@WithBackingServices
public @interface FilesTest {}
