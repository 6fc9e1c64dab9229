package io.parvis.matter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;

import io.parvis.testsupport.spring.ParvisServiceTest;

/** The whole service, with a stand-in for request-service. One context for all tests that say so. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ParvisServiceTest
@Import(RequestOwner.Running.class)
public @interface MatterServiceTest {}
