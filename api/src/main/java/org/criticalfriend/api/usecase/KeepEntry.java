package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.asking.Form;
import org.criticalfriend.engine.course.Occurrence;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Scale;

/** Keeps what somebody gives at an occurrence that asks it of them: a note, a rating or a choice. */
public final class KeepEntry implements UseCase.Change<Question.ToKeep> {

    private static final int LONGEST_TEXT = 20_000;

    private final Store store;
    private final Cohorts cohorts;
    private final Clock clock;

    @Inject
    public KeepEntry(Store store, Cohorts cohorts, Clock clock) {
        this.store = store;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keep an entry";
    }

    @Override
    public Store.Work change(Actor actor, Question.ToKeep wish) {
        InCohort in = cohorts.one(actor, wish.cohort());
        Occurrence occurrence = ReadOccurrence.occurrence(in, wish.occurrence());
        Form form = in.asking()
                .of(actor.onlooker(), occurrence)
                .orElseThrow(() -> new Refused("", "Nothing is asked of you here."));
        Form.Question question = form.question(wish.collected())
                .orElseThrow(() -> new Refused("", "“" + title(in, wish.collected()) + "” is not asked of you here."));
        if (wish.given().isEmpty()) {
            throw new Refused("", "Give at least one answer.");
        }
        List<Entry> changed = new ArrayList<>();
        List<Entry> added = new ArrayList<>();
        for (Question.Given given : wish.given()) {
            check(in, form, question, given);
            Optional<Entry> kept = store.entry(wish.cohort(), given.entry());
            kept.filter(entry -> !isGivenHere(entry, question)).ifPresent(entry -> {
                throw NotThere.of("entry", given.entry());
            });
            Entry entry = new Entry(
                    given.entry(),
                    occurrence.id(),
                    wish.collected(),
                    kept.map(Entry::author).orElse(actor.id()),
                    form.place(),
                    given.content(),
                    given.version(),
                    clock.instant());
            (given.version() == 0 && kept.isEmpty() ? added : changed).add(entry);
        }
        return pen -> {
            added.forEach(entry -> pen.keep(wish.cohort(), entry));
            changed.forEach(entry -> pen.change(wish.cohort(), entry));
            return wish.given().get(0).entry();
        };
    }

    private static boolean isGivenHere(Entry entry, Form.Question question) {
        if (question instanceof Form.ToWrite toWrite) {
            return toWrite.written().stream().anyMatch(one -> one.id().equals(entry.id()));
        }
        if (question instanceof Form.ToRate toRate) {
            return toRate.given().values().stream().anyMatch(one -> one.id().equals(entry.id()));
        }
        return question instanceof Form.ToChoose toChoose
                && toChoose.chosen().map(one -> one.id().equals(entry.id())).orElse(false);
    }

    private static String title(InCohort in, String collected) {
        return in.cohort()
                .programme()
                .notes()
                .find(collected)
                .map(Note::title)
                .or(() -> in.cohort().programme().instruments().find(collected).map(Instrument::title))
                .orElse(collected);
    }

    private static void check(InCohort in, Form form, Form.Question question, Question.Given wish) {
        if (question instanceof Form.ToWrite toWrite && wish.content() instanceof Content.Words words) {
            if (!wish.entry().matches("[a-z0-9][a-z0-9.-]{0,199}")) {
                throw new Refused("id", "An id is written in small letters, digits, points and hyphens.");
            }
            checkWords(in, toWrite, words, wish.version());
        } else if (question instanceof Form.ToRate toRate && wish.content() instanceof Content.Rating rating) {
            checkRating(in, toRate, rating);
            String per = in.cohort()
                    .programme()
                    .instruments()
                    .find(toRate.instrument())
                    .orElseThrow()
                    .per();
            checkId(wish, ratingId(form, toRate.instrument(), per, rating.item(), in.actor()));
        } else if (question instanceof Form.ToChoose toChoose && wish.content() instanceof Content.Chosen chosen) {
            if (!toChoose.choice().options().has(chosen.option())) {
                throw new Refused("option", "Choose one of the options.");
            }
            checkId(wish, choiceId(form, toChoose.choice().id(), in.actor()));
        } else {
            throw new Refused("", "This is given in another way.");
        }
    }

    private static void checkWords(InCohort in, Form.ToWrite question, Content.Words words, int version) {
        if (words.text().isBlank()) {
            throw new Refused("text", "Write something first.");
        }
        if (words.text().length() > LONGEST_TEXT) {
            throw new Refused("text", "Write at most " + LONGEST_TEXT + " characters; make it two notes.");
        }
        if (version == 0 && !question.isOpen()) {
            throw new Refused("text", "You have written as many as are asked; change one of them instead.");
        }
        for (String framework : question.note().headings()) {
            String heading = words.headings().getOrDefault(framework, "");
            Optional<Framework> known = in.cohort().programme().frameworks().find(framework);
            if (heading.isBlank()) {
                throw new Refused("heading." + framework, "Choose a heading.");
            }
            if (known.isPresent() && !known.get().headings().has(heading)) {
                throw new Refused("heading." + framework, "Choose one of the headings.");
            }
        }
        for (Map.Entry<String, String> field : words.fields().entrySet()) {
            if (!question.note().fields().has(field.getKey())) {
                throw new Refused("field." + field.getKey(), "This note has no such field.");
            }
        }
    }

    private static void checkRating(InCohort in, Form.ToRate question, Content.Rating rating) {
        Form.Item item = question.items().stream()
                .filter(one -> one.id().equals(rating.item()))
                .findFirst()
                .orElseThrow(() -> new Refused("item", "This statement is not asked here."));
        Scale scale = item.scale();
        boolean isLevel = scale.levels().stream().anyMatch(level -> level.id().equals(rating.level()));
        if (!isLevel && !rating.level().isEmpty()) {
            throw new Refused("level", "Choose one of the answers.");
        }
        Instrument instrument = in.cohort()
                .programme()
                .instruments()
                .find(question.instrument())
                .orElseThrow();
        if (instrument.comment() == Instrument.Comment.REQUIRED
                && rating.comment().isBlank()) {
            throw new Refused("comment", "Say in a few words why.");
        }
        if (instrument.comment() == Instrument.Comment.NONE && !rating.comment().isEmpty()) {
            throw new Refused("comment", "Words are not asked here.");
        }
    }

    /** What is given once for each statement has one id, so that nobody answers twice. */
    private static void checkId(Question.Given wish, String id) {
        if (!wish.entry().equals(id)) {
            throw new Refused("id", "This is kept under the id " + id + ".");
        }
    }

    /** The id under which a choice is kept. */
    public static String choiceId(Form form, String choice, Actor actor) {
        return ratingId(form, choice, "place", "option", actor);
    }

    /** The id under which a rating is kept: one for each statement, occurrence and respondent. */
    public static String ratingId(Form form, String instrument, String per, String item, Actor actor) {
        String respondent = per.equals("person") ? actor.id() : form.place().isEmpty() ? "team" : form.place();
        return String.join(".", form.occurrence().id(), instrument, item, respondent);
    }
}
