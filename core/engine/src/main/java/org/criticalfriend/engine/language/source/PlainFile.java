package org.criticalfriend.engine.language.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads a file that somebody left in a folder. Nothing but a plain file is opened: a pipe has no end, a device can be
 * anything, and a link leads out of the folder.
 */
public final class PlainFile {

    private PlainFile() {}

    /**
     * All that stands in a file.
     *
     * @param largest how many bytes are read at most; the result is one longer where there are more
     * @throws NoSuchFileException if there is none
     * @throws IOException if it cannot be read, with a sentence for whoever put it there
     */
    public static byte[] read(Path file, int largest) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile()) {
            throw new IOException(
                    found.isSymbolicLink()
                            ? SourceWording.LINK
                            : found.isDirectory() ? SourceWording.FOLDER : SourceWording.NO_FILE);
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(largest + 1);
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (IOException unreadable) {
            throw new IOException(SourceWording.NOT_READABLE, unreadable);
        }
    }
}
