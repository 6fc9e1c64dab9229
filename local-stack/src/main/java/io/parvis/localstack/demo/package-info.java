/** The people of the demonstration, invited as any others. */
@NullMarked
package io.parvis.localstack.demo;

import org.jspecify.annotations.NullMarked;
