package org.criticalfriend.api.language;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.engine.language.manual.Reference;
import org.criticalfriend.spi.language.WordPlace;

/** The reference of the programme language. */
public final class LanguageView {

    private static final String LEAD =
            "One YAML file is one edition of one programme. These are the parts of a file, with"
                    + " every key, and the words of the installed plugins.";

    /** How the reference writes an id that may be any. */
    private static final String ANY_ID = "…";

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private final Frames frames;

    @Inject
    public LanguageView(Frames frames) {
        this.frames = frames;
    }

    public LanguagePage of(Reference reference) {
        return new LanguagePage(
                frames.language("The programme language").withLead(LEAD),
                reference.chapters().stream().map(LanguageView::section).toList(),
                reference.words().stream()
                        .filter(words -> !words.entries().isEmpty())
                        .map(LanguageView::words)
                        .toList(),
                List.of(new Link("The same as a JSON Schema, for editors", Addresses.LANGUAGE_SCHEMA)));
    }

    private static LanguagePage.Section section(Reference.Chapter chapter) {
        List<String> paragraphs = new ArrayList<>();
        if (!chapter.meaning().isEmpty()) {
            paragraphs.add(English.sentence(chapter.meaning()));
        }
        if (chapter.title().contains(ANY_ID)) {
            paragraphs.add("In a file: " + chapter.title().replace(ANY_ID, "<id>"));
        }
        return new LanguagePage.Section(
                anchor("part", chapter.title().replace(ANY_ID, "id")),
                title(chapter),
                paragraphs,
                chapter.keys().stream().map(LanguageView::key).toList(),
                "");
    }

    /** The keys on the way to a part, without the ids between them; two ids in a row are told by what the last names. */
    private static String title(Reference.Chapter chapter) {
        String title = chapter.title().replace("." + ANY_ID + "." + ANY_ID, ": " + chapter.meaning());
        return title.replace("." + ANY_ID + ", kind: ", ": ")
                .replace("." + ANY_ID + ".", ": ")
                .replace("." + ANY_ID, "");
    }

    private static LanguagePage.Key key(Reference.Key key) {
        return new LanguagePage.Key(
                key.name().equals(ANY_ID) ? "<id>" : key.name(),
                key.isNeeded(),
                inWords(key.expected()),
                inWords(key.meaning()));
    }

    private static LanguagePage.Words words(Reference.Words words) {
        return new LanguagePage.Words(
                anchor("words", words.place().title()),
                "Words: " + words.place().title(),
                where(words.place()),
                words.entries().stream().map(LanguageView::word).toList());
    }

    private static LanguagePage.Word word(Reference.Entry word) {
        return new LanguagePage.Word(
                word.written(),
                word.plugin().isEmpty() ? "" : "From the plugin " + word.plugin(),
                word.expected().isEmpty() ? "The word alone" : inWords(word.expected()),
                inWords(word.meaning()));
    }

    /** What a file says stands between backticks in the reference, and between quotation marks on a page. */
    private static String inWords(String told) {
        return English.alone(CODE.matcher(told).replaceAll("“$1”"));
    }

    private static String where(WordPlace place) {
        return switch (place) {
            case RULE -> "Under rules and wishes, exactly one in each.";
            case CONDITION -> "Under only-if, exactly one.";
            case SECTION -> "Under each of the sections of an output, exactly one.";
            case FIGURE -> "Under show and rank-by of a section.";
            case FIELD ->
                "Under fields of a note and facts of an organisation; a list of values may stand there instead.";
            case FORMAT -> "Under formats of an output.";
        };
    }

    private static String anchor(String kind, String title) {
        return kind + "-"
                + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
