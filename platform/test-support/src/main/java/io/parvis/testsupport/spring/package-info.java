/** Puts a service under test on backing services that all tests of a JVM share. */
@NullMarked
package io.parvis.testsupport.spring;

import org.jspecify.annotations.NullMarked;
