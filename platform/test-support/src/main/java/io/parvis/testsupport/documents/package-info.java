/** Writes the documents that the code says, and fails the build where a committed one says something else. */
@NullMarked
package io.parvis.testsupport.documents;

import org.jspecify.annotations.NullMarked;
