/** Numbers that people call things by, such as {@code ABC-2026-000123}. */
@NullMarked
package io.parvis.starter.numbers;

import org.jspecify.annotations.NullMarked;
