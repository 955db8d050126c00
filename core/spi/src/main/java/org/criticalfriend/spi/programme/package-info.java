/**
 * One edition of a programme, as it stands in its file: the components of each record are the keys of the language.
 * A {@link org.criticalfriend.spi.programme.Programme} exists only if it is valid, so nobody asks again. Every named
 * part knows its path of ids, by which a problem points at it.
 */
@NullMarked
package org.criticalfriend.spi.programme;

import org.jspecify.annotations.NullMarked;
