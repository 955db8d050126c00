package org.criticalfriend.engine.language.word;

import org.criticalfriend.spi.word.Word;

/** A word that needs no settings and whose working belongs to another part of the engine. */
record Plain(String name, String meaning) implements Word {}
