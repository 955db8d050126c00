/**
 * What was probably meant by a word that is not known. Whoever reads what people wrote, a programme or a file of
 * answers, asks here before it refuses.
 */
@NullMarked
package org.criticalfriend.engine.spelling;

import org.jspecify.annotations.NullMarked;
