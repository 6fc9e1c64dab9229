/** The backing services as containers, from the images that {@code docker-compose.yml} names; used with {@code -Pcontainers} only. */
@NullMarked
package io.parvis.testsupport.container;

import org.jspecify.annotations.NullMarked;
