package org.criticalfriend.engine.language.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.criticalfriend.engine.language.difference.Difference.Chapter;
import org.criticalfriend.engine.language.difference.Difference.Named;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.Sentences;

/** The difference as a letter, in lines that fit a page. */
public final class DifferenceLetter {

    private static final int WIDTH = 92;
    private static final String LINE = "  - ";
    private static final String FURTHER = "    ";

    /** A number and its unit stay together on one line. */
    private static final Pattern UNIT = Pattern.compile("(\\d) (km|minutes)\\b");

    private DifferenceLetter() {}

    /** Writes it, ending with a line feed. */
    public static String write(Difference difference) {
        List<String> paragraphs = new ArrayList<>();
        if (difference.isNone()) {
            paragraphs.add(wrapped(same(difference.before(), difference.now()), "", ""));
        } else {
            paragraphs.add(wrapped(opening(difference), "", ""));
            if (!difference.alike().isEmpty()) {
                String alike = "What stays as it was: " + Sentences.series(difference.alike()) + ".";
                paragraphs.add(wrapped(alike, "", ""));
            }
            difference.chapters().forEach(chapter -> chapter(chapter, paragraphs));
            paragraphs.add(wrapped(closing(difference), "", ""));
        }
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static String same(Named before, Named now) {
        return before.equals(now)
                ? "Both files hold " + name(now) + ", and they say the same."
                : name(before) + " and " + name(now) + " say the same.";
    }

    private static String name(Named named) {
        return named.title() + " " + named.edition();
    }

    private static String opening(Difference difference) {
        List<String> sentences = new ArrayList<>();
        if (difference.isOfOneProgramme()) {
            sentences.add("This letter tells you what is different in " + name(difference.now())
                    + ", compared with the edition of " + difference.before().edition() + ".");
        } else {
            sentences.add("This letter tells you what is different in " + name(difference.now()) + ", compared with "
                    + name(difference.before()) + "; where it says “before”, it means "
                    + name(difference.before()) + ".");
        }
        sentences.add("Whatever it does not name is the same in both.");
        return String.join(" ", sentences);
    }

    private static String closing(Difference difference) {
        return "If your cohort is already running, there is nothing for you to do: it keeps "
                + (difference.isOfOneProgramme()
                        ? "the edition of " + difference.before().edition()
                                + ", with which it began, unless its organiser moves it"
                        : "the edition with which it began, unless its organiser moves it")
                + ". What this letter tells you is for cohorts that begin with " + name(difference.now()) + ".";
    }

    private static void chapter(Chapter chapter, List<String> paragraphs) {
        boolean isFirst = true;
        for (Statement statement : chapter.statements()) {
            StringBuilder text = new StringBuilder(isFirst ? heading(chapter) : "");
            text.append(wrapped(statement.text(), "", ""));
            statement.lines().forEach(line -> text.append('\n').append(wrapped(line, LINE, FURTHER)));
            paragraphs.add(text.toString());
            isFirst = false;
        }
    }

    private static String heading(Chapter chapter) {
        String title = chapter.topic().title();
        return title + "\n" + "-".repeat(title.length()) + "\n\n";
    }

    private static String wrapped(String text, String first, String further) {
        StringBuilder page = new StringBuilder(first);
        int length = first.length();
        boolean isBegin = true;
        for (String part : UNIT.matcher(text).replaceAll("$1\u00a0$2").split(" ")) {
            String word = part.replace('\u00a0', ' ');
            if (!isBegin && length + 1 + word.length() > WIDTH) {
                page.append('\n').append(further).append(word);
                length = further.length() + word.length();
            } else {
                page.append(isBegin ? "" : " ").append(word);
                length += word.length() + (isBegin ? 0 : 1);
            }
            isBegin = false;
        }
        return page.toString();
    }
}
