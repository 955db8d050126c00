package org.criticalfriend.spi;

import org.criticalfriend.spi.language.HostOnly;

/**
 * Where something stands in a file.
 *
 * @param file the file's name as the reader knows it
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param width how many characters a caret line underlines, at least 1
 * @since 0.1
 */
public record SourceLocation(String file, int line, int column, int width) implements Comparable<SourceLocation> {

    /** For the host alone. */
    @HostOnly
    public SourceLocation {}

    /** File by file in order of name, then in the order of reading. */
    @Override
    public int compareTo(SourceLocation other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
