/** Files and folders in their collections, and bytes in GridFS. */
@NullMarked
package io.parvis.files.persistence;

import org.jspecify.annotations.NullMarked;
