/** What every Parvis service is made of; knows no word of the domain. */
@NullMarked
package io.parvis.starter;

import org.jspecify.annotations.NullMarked;
