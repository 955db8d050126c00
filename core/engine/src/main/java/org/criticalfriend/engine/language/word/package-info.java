/**
 * The engine's own words, made the way a plugin makes its words: each names itself, describes its settings as one
 * record and does one thing with immutable data. {@link org.criticalfriend.engine.language.word.EngineWords} lists
 * them all.
 */
@NullMarked
package org.criticalfriend.engine.language.word;

import org.jspecify.annotations.NullMarked;
