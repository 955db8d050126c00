package org.criticalfriend.engine.csv;

import org.criticalfriend.spi.SourceLocation;

/**
 * One cell of a comma-separated file.
 *
 * @param text what stands in it, without quotation marks around it and without space at either end
 * @param place where it stands, quotation marks included; of a cell over several lines the first of them
 */
public record CsvCell(String text, SourceLocation place) {}
