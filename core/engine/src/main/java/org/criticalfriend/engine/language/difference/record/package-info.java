/**
 * What is different about what is written, asked, chosen and awarded, which documents come of it and who may see what,
 * in whole sentences. One class tells one part of the language and holds all its sentences.
 */
@NullMarked
package org.criticalfriend.engine.language.difference.record;

import org.jspecify.annotations.NullMarked;
