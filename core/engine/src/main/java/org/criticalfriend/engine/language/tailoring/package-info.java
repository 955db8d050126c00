/**
 * Files that build on a programme: a tailored one changes it by four verbs that each name one thing by its ids, and a
 * translation gives its texts in another language. Whatever goes wrong is told at the verb that caused it.
 */
@NullMarked
package org.criticalfriend.engine.language.tailoring;

import org.jspecify.annotations.NullMarked;
