package io.parvis.files.sample;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

import io.parvis.testsupport.directory.DirectoryInMemory;

/** A service that has nothing but files. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({DirectoryInMemory.class, PortalFiles.class})
public class FilesService {}
