/** What other services are asked about people. */
@NullMarked
package io.parvis.identity.people.http;

import org.jspecify.annotations.NullMarked;
