package org.criticalfriend.engine.language.word;

import org.criticalfriend.spi.word.SettledWord;

/** A word with settings whose working belongs to another part of the engine, as a rule about whole teams does. */
record Settled<S extends Record>(String name, String meaning, Class<S> settings) implements SettledWord<S> {}
