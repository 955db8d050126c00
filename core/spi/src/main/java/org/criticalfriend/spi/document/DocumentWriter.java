package org.criticalfriend.spi.document;

/**
 * Writes documents in one format.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface DocumentWriter {

    /**
     * Writes a document. No text that stands in a document may keep it from being written.
     *
     * @param document to write, never null
     * @param stamp what the file says of itself besides its content
     * @return a whole file; the same for the same document and stamp, byte for byte; never null
     */
    byte[] write(Document document, Stamp stamp);
}
