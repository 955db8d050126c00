/**
 * Sections of documents. A {@link org.criticalfriend.spi.section.SectionWord} says what a section rests on, how it reads
 * in a sentence, and gives its blocks; a {@link org.criticalfriend.spi.section.SectionContext} hands it what was
 * recorded, as far as the readers of the document may see it.
 */
@NullMarked
package org.criticalfriend.spi.section;

import org.jspecify.annotations.NullMarked;
