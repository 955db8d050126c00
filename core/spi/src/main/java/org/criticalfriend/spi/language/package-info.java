/**
 * How a record tells what it looks like in a programme file. The components of a record are the keys of a map, in
 * small letters and hyphens; these annotations say the rest. Reading, the JSON Schema and the reference manual all
 * follow from them, for the engine's own records and for a plugin's settings alike.
 */
@NullMarked
package org.criticalfriend.spi.language;

import org.jspecify.annotations.NullMarked;
