package org.criticalfriend.spi.phrase;

/**
 * A distance as the crow flies: {@code 20 km}.
 *
 * @param kilometres at least 1
 * @since 0.1
 */
public record Distance(int kilometres) {

    @Override
    public String toString() {
        return kilometres + " km";
    }
}
