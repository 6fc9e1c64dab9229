package io.parvis.testsupport.spring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the application context of a test on the {@linkplain BackingServices shared backing services}, with a database of its own, and
 * gives it beans to inject: {@link io.parvis.testsupport.tokens.Tokens}, {@link io.parvis.testsupport.events.PublishedEvents},
 * {@link io.parvis.testsupport.events.EventPublisher} and {@link io.parvis.testsupport.owners.ContentOwners}. Goes with
 * {@code @SpringBootTest} and with slices.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithBackingServices {}
