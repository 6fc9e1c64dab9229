/** Contract service: contracts and documents on their way to execution, as the legal team works on them and clients follow them. */
@NullMarked
package io.parvis.contract;

import org.jspecify.annotations.NullMarked;
