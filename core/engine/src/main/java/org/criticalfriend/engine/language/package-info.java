/**
 * From a file to a programme. {@link org.criticalfriend.engine.language.ProgrammeReader} reads a source into a
 * {@link org.criticalfriend.engine.language.Reading}: the programme if the file is valid, and everything that is wrong
 * with it, once, in the order of the file. A {@link org.criticalfriend.engine.language.ProgrammeLookup} holds the other
 * programmes a file may speak of.
 */
@NullMarked
package org.criticalfriend.engine.language;

import org.jspecify.annotations.NullMarked;
