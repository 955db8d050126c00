package org.criticalfriend.api.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * The texts of one feature that no template holds, from the file {@code messages.properties} in its package. The file is
 * in UTF-8.
 */
public final class Messages {

    private static final String FILE = "messages.properties";

    private final Class<?> feature;
    private final Properties texts;

    private Messages(Class<?> feature, Properties texts) {
        this.feature = feature;
        this.texts = texts;
    }

    /**
     * The texts beside a class.
     *
     * @throws IllegalStateException if its package has no such file
     */
    public static Messages of(Class<?> feature) {
        try (InputStream file = feature.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(feature.getPackageName() + " has no " + FILE);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new Messages(feature, texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a file of the host itself cannot be read", unreadable);
        }
    }

    /**
     * A text.
     *
     * @param values what stands for each {@code %s} in it, in this order
     * @throws IllegalStateException if there is no such text
     */
    public String text(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(feature.getPackageName() + " has no text for " + key);
        }
        return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    }
}
