package org.criticalfriend.spi.programme;

/**
 * A named part of a programme file.
 *
 * @since 0.1
 */
public interface Part {

    /** Its ids from the top of the file, with dots between: {@code instruments.host-feedback.items.hub}. */
    String path();

    /** Its own id: the last one of the path. */
    default String id() {
        return path().substring(path().lastIndexOf('.') + 1);
    }
}
