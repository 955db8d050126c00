package org.criticalfriend.engine.language.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;
import org.jspecify.annotations.Nullable;

/** What is written, answered, chosen and awarded. */
public final class RecordPhrases {

    private final Programme programme;
    private final Titles titles;
    private final ConditionPhrases conditions;

    RecordPhrases(Programme programme, Titles titles, ConditionPhrases conditions) {
        this.programme = programme;
        this.titles = titles;
        this.conditions = conditions;
    }

    /** How a note comes to be: {@code written by the headteacher, two for each school}. */
    public String note(Note note) {
        List<String> parts = new ArrayList<>();
        parts.add("written by " + titles.who(note.by()).words());
        if (note.number() != null) {
            parts.add(howMany(note));
        }
        if (!note.headings().isEmpty()) {
            parts.add(under(note));
        }
        if (!note.fields().isEmpty()) {
            parts.add("with room for " + Sentences.and(fields(note)));
        }
        if (!note.drawnFrom().isEmpty()) {
            parts.add("drawn from " + Sentences.and(titles.things(note.drawnFrom())));
        }
        if (note.onlyIf() != null) {
            parts.add(conditions.only(note.onlyIf()));
        }
        return String.join(", ", parts);
    }

    /** How many are asked: {@code two for each school}. */
    public String howMany(Note note) {
        Range number = note.number();
        return (number == null ? "any number" : Numbers.range(number)) + " for each " + titles.per(note.per());
    }

    /** Where it is filed: {@code under a heading of *Summary*}. */
    public String under(Note note) {
        return note.headings().isEmpty()
                ? "under no headings"
                : "under "
                        + Sentences.and(note.headings().stream()
                                .map(id -> id.equals("themes")
                                        ? "one of the partnership's themes"
                                        : "a heading of " + titles.framework(id))
                                .toList());
    }

    private static List<String> fields(Note note) {
        return note.fields().asMap().entrySet().stream()
                .map(entry -> field(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A field with its type, where that is more than words: {@code owner (somebody who takes part)}. */
    public static String field(String id, FieldType type) {
        return Nouns.id(id) + (type.word().equals("text") ? "" : " (" + FactPhrases.field(type) + ")");
    }

    /** Whether an instrument is filled in person by person, and not a judgement that is agreed or passed on notes. */
    public static boolean isSurvey(Instrument instrument) {
        return instrument.each() == null && !instrument.per().equals("team");
    }

    /** How an instrument comes to be answered: {@code six questions, answered by the host, from 1 to 5}. */
    public String instrument(Instrument instrument) {
        List<String> parts = new ArrayList<>();
        parts.add(rated(instrument));
        parts.add("answered " + answered(instrument));
        programme.scales().find(instrument.scale()).map(this::scale).ifPresent(parts::add);
        comment(instrument.comment()).ifPresent(parts::add);
        if (instrument.onlyIf() != null) {
            parts.add(conditions.only(instrument.onlyIf()));
        }
        return String.join(", ", parts);
    }

    /** Who answers, and for what: {@code by the headteacher, once for each school}. */
    public String answered(Instrument instrument) {
        String who = titles.who(instrument.by()).words();
        return switch (instrument.per()) {
            case "person" -> "by " + who;
            case "team" -> "by " + who + ", with one answer agreed in the team";
            default -> "by " + who + ", once for each " + titles.per(instrument.per());
        };
    }

    /** What is rated: {@code six questions}, {@code each *Action* of this cohort}. */
    public String rated(Instrument instrument) {
        Instrument.Each each = instrument.each();
        if (each == null) {
            return Numbers.counted(instrument.items().size(), "question");
        }
        if (each.heading() != null) {
            return "each heading of " + titles.framework(each.heading());
        }
        return "each " + Sentences.and(titles.things(each.note())) + " " + source(each.from());
    }

    private static String source(Instrument.@Nullable Source source) {
        return switch (source == null ? Instrument.Source.THIS_VISIT : source) {
            case THIS_VISIT -> "of this visit";
            case LAST_VISIT -> "of the host's last visit";
            case THIS_COHORT -> "of this cohort";
            case LAST_COHORT -> "of the cohort before";
        };
    }

    /** Words beside each rating, if there are any. */
    public static Optional<String> comment(Instrument.Comment comment) {
        return switch (comment) {
            case NONE -> Optional.empty();
            case OPTIONAL -> Optional.of("with words beside each answer if somebody wishes");
            case REQUIRED -> Optional.of("with words beside each answer");
        };
    }

    /** The levels of a scale: {@code from 1 (Disagree) to 10 (Agree)}, {@code on four levels from *A* to *D*}. */
    public String scale(Scale scale) {
        Range range = scale.range();
        if (range != null) {
            Integer most = range.most();
            return "from " + end(range.least(), scale.lowest()) + " to "
                    + end(most == null ? range.least() : most, scale.highest());
        }
        List<Scale.Level> levels = scale.levels();
        return "on " + Numbers.counted(levels.size(), "level") + " from "
                + Sentences.title(levels.get(0).title()) + " to "
                + Sentences.title(levels.get(levels.size() - 1).title());
    }

    private static String end(int number, @Nullable String meaning) {
        return number + (meaning == null ? "" : " (" + meaning + ")");
    }

    /** The levels that count as agreeing: {@code *Agree* and *Strongly agree*}, {@code 4 to 5}. */
    public static String favourable(Scale scale) {
        return Sentences.and(scale.favourable().stream()
                .map(written -> scale.range() == null
                        ? scale.levels().stream()
                                .filter(level -> level.id().equals(written))
                                .map(level -> Sentences.title(level.title()))
                                .findFirst()
                                .orElse(written)
                        : Range.parse(written).map(Numbers::bounds).orElse(written))
                .toList());
    }

    /** What there is to choose from, by title. */
    public static String options(Choice choice) {
        return Sentences.or(Sentences.titles(
                choice.options().stream().map(Choice.Option::title).toList()));
    }

    /** Who receives an award, for how long, and when: {@code to the host, for three years, only where …}. */
    public String award(Award award) {
        List<String> parts = new ArrayList<>();
        parts.add("to " + (award.to().equals("host") ? "the host" : titles.anyOf(List.of(award.to()))));
        parts.add(award.lasts() == null ? "for good" : "for " + Times.length(award.lasts()));
        parts.add(conditions.only(award.onlyIf()));
        if (award.listed() != null) {
            parts.add("listed in the directory");
        }
        if (award.note() != null) {
            parts.add("shown with " + titles.thing(award.note()));
        }
        return String.join(", ", parts);
    }
}
