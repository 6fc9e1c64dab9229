/** Tables as they are uploaded: CSV and Excel workbooks, read row by row. */
@NullMarked
package io.parvis.identity.imports.files;

import org.jspecify.annotations.NullMarked;
