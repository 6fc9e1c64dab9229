/** How people without an account come to have one by themselves. */
@NullMarked
package io.parvis.identity.signup;

import org.jspecify.annotations.NullMarked;
