package org.criticalfriend.engine.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.plugin.BadAnswer;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.word.FormatWord;
import org.jspecify.annotations.Nullable;

/**
 * The formats in which documents can be written here.
 *
 * @param all in the order of the vocabulary
 */
public record DocumentFormats(List<DocumentFormat> all) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+(; *[\\w-]+=[\\w.-]+)*");
    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,20}");

    /** Copies the list. */
    public DocumentFormats {
        all = List.copyOf(all);
    }

    /** Those formats of a vocabulary that somebody writes; one whose plugin cannot say what it is is none of them. */
    public static DocumentFormats of(Vocabulary vocabulary) {
        List<DocumentFormat> formats = new ArrayList<>();
        for (Vocabulary.Entry entry : vocabulary.all(WordPlace.FORMAT)) {
            if (entry.caller().isA(FormatWord.class)) {
                DocumentFormat format = entry.caller()
                        .call(
                                FormatWord.class,
                                "say what format " + entry.name() + " is",
                                word -> described(entry, word))
                        .value();
                if (format != null) {
                    formats.add(format);
                }
            }
        }
        return new DocumentFormats(formats);
    }

    /** What a format says of itself, as far as links, headers and the names of files can bear it. */
    private static DocumentFormat described(Vocabulary.Entry entry, FormatWord word) {
        @Nullable String title = word.title();
        @Nullable String mediaType = word.mediaType();
        @Nullable String ending = word.ending();
        if (title == null || title.isBlank()) {
            throw new BadAnswer("it answered no title");
        }
        if (mediaType == null || !MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new BadAnswer("it answered no media type, such as text/plain; charset=utf-8");
        }
        if (ending == null || !ENDING.matcher(ending).matches()) {
            throw new BadAnswer("it answered no ending of small letters and digits, such as txt");
        }
        return new DocumentFormat(entry.written(), title.strip(), mediaType, ending, entry.caller());
    }

    /** Those in which an output is given out. */
    public List<DocumentFormat> of(Output output) {
        return all.stream()
                .filter(format -> output.formats().contains(format.name()))
                .toList();
    }
}
