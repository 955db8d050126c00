/**
 * The words a file can say and a plugin can add to. A {@link org.criticalfriend.spi.word.Word} names itself, describes
 * its settings as one record and does one thing with immutable data; the engine's own words are made the same way. In a
 * file a plugin's word is written with the plugin in front: {@code fair-travel/rail-time: 90 minutes}.
 */
@NullMarked
package org.criticalfriend.spi.word;

import org.jspecify.annotations.NullMarked;
