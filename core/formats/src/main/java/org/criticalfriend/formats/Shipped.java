package org.criticalfriend.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that lie beside the writers. */
final class Shipped {

    private Shipped() {}

    static byte[] read(String name) {
        try (InputStream file = Shipped.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing from the classpath: " + name);
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(name + " could not be read", broken);
        }
    }
}
