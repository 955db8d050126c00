package org.criticalfriend.api.http;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.http.route.Download;
import org.criticalfriend.api.layout.Site;

/** The style, the script, the typefaces and the drawings of the pages, from the class path and from nowhere else. */
public final class StaticFiles {

    private static final Pattern NAME = Pattern.compile("(fonts/)?[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)*\\.[a-z0-9]+");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=utf-8",
            "woff2", "font/woff2");
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";

    private final String version;
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    @Inject
    public StaticFiles(Site site) {
        this.version = site.version();
    }

    /**
     * A file.
     *
     * @param name below the folder of static files
     * @param query where it is this version, the address never means another content
     */
    public Download file(String name, Optional<String> query) {
        String mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (mediaType == null || !NAME.matcher(name).matches()) {
            throw NotFoundException.of("file", name);
        }
        byte[] content = read.computeIfAbsent(name, StaticFiles::content);
        boolean isVersioned = query.filter(version::equals).isPresent();
        return Download.used(mediaType, content, isVersioned ? FOR_GOOD : FOR_A_DAY);
    }

    private static byte[] content(String name) {
        try (InputStream file = StaticFiles.class.getResourceAsStream("/static/" + name)) {
            if (file == null) {
                throw NotFoundException.of("file", name);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a file of the host itself cannot be read: " + name, unreadable);
        }
    }
}
