package org.criticalfriend.engine.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.Conditions;
import org.criticalfriend.engine.language.word.WordCalls;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;

/** Decides whether what somebody gives answers what a form asks. */
public final class EntryValidator {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 2_000;

    private final Programme programme;
    private final Vocabulary vocabulary;

    /** What is accepted in a programme that is written in the words of a vocabulary. */
    public EntryValidator(Programme programme, Vocabulary vocabulary) {
        this.programme = programme;
        this.vocabulary = vocabulary;
    }

    /**
     * Why something is not taken.
     *
     * @param field what of it is wrong, such as {@code text} or {@code heading.areas}; empty for the whole
     */
    public record Refusal(String field, String sentence) {}

    /**
     * Why an answer to a question is not taken; empty where it is.
     *
     * @param isNew whether it is given for the first time
     */
    public Optional<Refusal> refusal(Form.Question question, Content content, boolean isNew) {
        if (question instanceof Form.NoteQuestion toWrite && content instanceof Content.Words words) {
            return words(toWrite, words, isNew);
        }
        if (question instanceof Form.RatingQuestion toRate && content instanceof Content.Rating rating) {
            return rating(toRate, rating);
        }
        if (question instanceof Form.ChoiceQuestion toChoose && content instanceof Content.Chosen chosen) {
            return toChoose.choice().options().has(chosen.option())
                    ? Optional.empty()
                    : refused("option", "Choose one of the options.");
        }
        if (question instanceof Form.PlanQuestion toPlan && content instanceof Content.Planned planned) {
            return planned(toPlan, planned);
        }
        if (question instanceof Form.AgreementQuestion toAgree && content instanceof Content.Agreed agreed) {
            return agreed.equals(toAgree.yes())
                    ? Optional.empty()
                    : refused("", "Somebody has changed it meanwhile; read it again before you agree.");
        }
        return refused("", "This is given in another way.");
    }

    private Optional<Refusal> words(Form.NoteQuestion question, Content.Words words, boolean isNew) {
        if (words.text().isBlank()) {
            return refused("text", "Write something first.");
        }
        if (words.text().length() > LONGEST_TEXT) {
            return refused("text", "Write at most " + LONGEST_TEXT + " characters; make it two notes.");
        }
        if (isNew && !question.isOpen()) {
            return refused("text", "You have written as many as are asked; change one of them instead.");
        }
        Note note = question.note();
        Optional<String> unknown = words.headings().keySet().stream()
                .filter(framework -> !note.headings().contains(framework))
                .findFirst();
        if (unknown.isPresent()) {
            return refused("heading." + unknown.get(), "This note has no such headings.");
        }
        return note.headings().stream()
                .flatMap(framework -> heading(framework, words.headings().getOrDefault(framework, "")).stream())
                .findFirst()
                .or(() -> words.fields().entrySet().stream()
                        .flatMap(field -> field(question, field).stream())
                        .findFirst());
    }

    private Optional<Refusal> heading(String framework, String heading) {
        Optional<Framework> known = programme.frameworks().find(framework);
        if (heading.isBlank()) {
            return refused("heading." + framework, "Choose a heading.");
        }
        return known.isPresent() && !known.get().headings().has(heading)
                ? refused("heading." + framework, "Choose one of the headings.")
                : Optional.empty();
    }

    private Optional<Refusal> field(Form.NoteQuestion question, Map.Entry<String, String> field) {
        String name = "field." + field.getKey();
        Optional<FieldType> type = question.note().fields().find(field.getKey());
        if (type.isEmpty()) {
            return refused(name, "This note has no such field.");
        }
        if (field.getValue().length() > LONGEST_LINE) {
            return refused(name, "Write at most " + LONGEST_LINE + " characters here.");
        }
        if (!type.get().values().isEmpty()) {
            return type.get().values().contains(field.getValue())
                    ? Optional.empty()
                    : refused(name, "Choose one of the values.");
        }
        if (type.get().word().equals(Form.NoteQuestion.PERSON)) {
            return question.people().stream().anyMatch(person -> person.id().equals(field.getValue()))
                    ? Optional.empty()
                    : refused(name, "Choose one of the people who take part.");
        }
        return WordCalls.refusal(vocabulary, type.get().word(), field.getValue())
                .flatMap(sentence -> refused(name, sentence));
    }

    private Optional<Refusal> rating(Form.RatingQuestion question, Content.Rating rating) {
        Optional<Form.Item> item = question.items().stream()
                .filter(one -> one.id().equals(rating.item()))
                .findFirst();
        if (item.isEmpty()) {
            return refused(
                    "item",
                    isOfNotes(question.instrument())
                            ? "There is no such note to be rated here; read again what there is."
                            : "This statement is not asked here.");
        }
        List<Scale.Level> levels = item.get().scale().levels();
        if (!rating.level().isEmpty()
                && levels.stream().noneMatch(level -> level.id().equals(rating.level()))) {
            return refused("level", "Choose one of the answers.");
        }
        if (!item.get().lacks().isEmpty() && isAward(question.instrument(), rating.level())) {
            return refused(
                    "level",
                    "Nothing is awarded without evidence, and nothing is written yet under "
                            + Sentences.and(item.get().lacks()) + "; it can be once whoever proposed it has.");
        }
        Instrument.Comment comment = question.instrument().comment();
        if (comment == Instrument.Comment.REQUIRED
                && !rating.level().isEmpty()
                && rating.comment().isBlank()) {
            return refused("comment", "Say in a few words why.");
        }
        if (comment == Instrument.Comment.NONE && !rating.comment().isEmpty()) {
            return refused("comment", "Words are not asked here.");
        }
        return rating.comment().length() > LONGEST_TEXT
                ? refused("comment", "Write at most " + LONGEST_TEXT + " characters.")
                : Optional.empty();
    }

    /** Whether a level about a note is what its award is given for. */
    private boolean isAward(Instrument instrument, String level) {
        Instrument.Each each = instrument.each();
        return each != null
                && programme.awards().stream()
                        .filter(award -> award.note() != null && each.note().contains(award.note()))
                        .anyMatch(award -> award.onlyIf().settings() instanceof Conditions.Rated rated
                                && rated.levels()
                                        .getOrDefault(instrument.id(), List.of())
                                        .contains(level));
    }

    private static boolean isOfNotes(Instrument instrument) {
        Instrument.Each each = instrument.each();
        return each != null && !each.note().isEmpty();
    }

    private static Optional<Refusal> planned(Form.PlanQuestion question, Content.Planned planned) {
        return planned.agenda()
                .fault(question.sessions())
                .map(fault -> new Refusal("slot." + fault.slot(), fault.sentence()))
                .or(() -> planned.agenda().slots().stream()
                        .filter(slot -> slot.about().length() > LONGEST_LINE)
                        .findFirst()
                        .flatMap(slot -> refused(
                                "slot." + slot.id(), "Write at most " + LONGEST_LINE + " characters for a session.")));
    }

    private static Optional<Refusal> refused(String field, String sentence) {
        return Optional.of(new Refusal(field, sentence));
    }
}
