package io.parvis.notes.sample;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

import io.parvis.testsupport.directory.DirectoryInMemory;

/** A service that has nothing but notes, and files to name in them. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(DirectoryInMemory.class)
public class NotesService {}
