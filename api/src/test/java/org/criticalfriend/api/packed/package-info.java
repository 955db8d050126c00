/** Tests of what is shipped: the packed jars, loaded from the folder the build laid out. */
@NullMarked
package org.criticalfriend.api.packed;

import org.jspecify.annotations.NullMarked;
