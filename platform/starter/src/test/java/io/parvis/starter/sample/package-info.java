/** A service in miniature, for the tests of what the starter does to one. */
package io.parvis.starter.sample;
