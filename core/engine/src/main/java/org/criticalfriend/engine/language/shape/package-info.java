/**
 * What each part of a programme file may look like, derived from the records of the language. A shape does three
 * things: it reads a tree (and says what is wrong with it), it describes itself to a JSON Schema, and it says in words
 * what is expected. So the reader, the schema and the manual cannot disagree.
 */
@NullMarked
package org.criticalfriend.engine.language.shape;

import org.jspecify.annotations.NullMarked;
