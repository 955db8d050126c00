/**
 * What is different about who takes part, how teams are formed and what happens in the year, in whole sentences. One
 * class tells one part of the language and holds all its sentences.
 */
@NullMarked
package org.criticalfriend.engine.language.difference.people;

import org.jspecify.annotations.NullMarked;
