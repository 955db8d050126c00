/**
 * Comma-separated files as people send them. {@link org.criticalfriend.engine.csv.CsvSheet} reads one so that every cell
 * knows its place.
 */
@NullMarked
package org.criticalfriend.engine.csv;

import org.jspecify.annotations.NullMarked;
