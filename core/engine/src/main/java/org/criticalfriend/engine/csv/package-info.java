/**
 * Comma-separated files as people send them and as we give them back. {@link org.criticalfriend.engine.csv.CsvSheet}
 * reads one so that every cell knows its place; {@link org.criticalfriend.engine.csv.CsvText} writes one that a
 * spreadsheet opens without running anything.
 */
@NullMarked
package org.criticalfriend.engine.csv;

import org.jspecify.annotations.NullMarked;
