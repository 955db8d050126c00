package org.criticalfriend.spi.word;

/**
 * A word as one file uses it.
 *
 * @param path where it stands
 * @param name the word as it is written, with the plugin in front where it is a plugin's
 * @param settings what stands behind it, of the word's own settings type
 * @since 0.1
 */
public record Use(String path, String name, Record settings) {}
