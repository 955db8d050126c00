/**
 * What the language says of itself, from the same shapes that read it: the JSON Schema for editors, and the reference
 * for people. Both hold the words of the installed plugins.
 */
@NullMarked
package org.criticalfriend.engine.language.manual;

import org.jspecify.annotations.NullMarked;
