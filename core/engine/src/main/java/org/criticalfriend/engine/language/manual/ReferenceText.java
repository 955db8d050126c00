package org.criticalfriend.engine.language.manual;

import java.util.List;

/** The reference as Markdown. */
public final class ReferenceText {

    private static final String INTRODUCTION = """
            # The programme language

            One YAML file is one edition of one programme. Whatever has a name is a map keyed by its id, and each part of a
            file has a path of ids. Keys in **bold** must be written. This page is made from what reads the files, with the
            words of the installed plugins in it.
            """;

    private ReferenceText() {}

    /** Writes a reference. */
    public static String of(Reference reference) {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        for (Reference.Chapter chapter : reference.chapters()) {
            text.append("\n## ").append(chapter.title()).append("\n\n");
            if (!chapter.meaning().isEmpty()) {
                text.append(sentence(chapter.meaning())).append("\n\n");
            }
            text.append("| key | expected | meaning |\n| --- | --- | --- |\n");
            chapter.keys().forEach(key -> row(text, List.of(name(key), key.expected(), key.meaning())));
        }
        for (Reference.Words words : reference.words()) {
            text.append("\n## Words: ").append(words.place().title()).append("\n\n");
            text.append("| word | expected | meaning | brought by |\n| --- | --- | --- | --- |\n");
            words.entries()
                    .forEach(word -> row(
                            text,
                            List.of(
                                    "`" + word.written() + "`",
                                    word.expected(),
                                    word.meaning(),
                                    word.plugin().isEmpty() ? "the engine" : word.plugin())));
        }
        return text.toString();
    }

    private static String name(Reference.Key key) {
        return key.isNeeded() ? "**" + key.name() + "**" : key.name();
    }

    private static String sentence(String meaning) {
        return meaning.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + meaning.substring(1) + ".";
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ")
                .append(String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList()))
                .append(" |\n");
    }
}
