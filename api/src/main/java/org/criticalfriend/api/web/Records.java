package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.page.OccurrencePage;
import org.criticalfriend.api.page.VersionsPage;
import org.criticalfriend.api.store.Stale;
import org.criticalfriend.api.usecase.Ids;
import org.criticalfriend.api.usecase.InCohort;
import org.criticalfriend.api.usecase.KeepEntry;
import org.criticalfriend.api.usecase.Question;
import org.criticalfriend.api.usecase.ReadEntry;
import org.criticalfriend.api.usecase.ReadOccurrence;
import org.criticalfriend.api.usecase.Refused;
import org.criticalfriend.api.usecase.SetDay;
import org.criticalfriend.api.view.Frames;
import org.criticalfriend.api.view.OccurrenceView;
import org.criticalfriend.api.view.Typed;
import org.criticalfriend.api.web.answer.SentTooLate;
import org.criticalfriend.api.web.route.Asked;
import org.criticalfriend.api.web.route.Caller;
import org.criticalfriend.api.web.route.Sending;
import org.criticalfriend.api.wire.EntryJson;
import org.criticalfriend.api.wire.EntrySent;
import org.criticalfriend.engine.asking.Form;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.programme.Instrument;

/** What is written at a visit, an event or a task, sent by a form or by another program. */
final class Records {

    private final ReadOccurrence readOccurrence;
    private final KeepEntry keepEntry;
    private final ReadEntry readEntry;
    private final SetDay setDay;
    private final OccurrenceView view;
    private final Frames frames;
    private final Ids ids;

    @Inject
    Records(
            ReadOccurrence readOccurrence,
            KeepEntry keepEntry,
            ReadEntry readEntry,
            SetDay setDay,
            OccurrenceView view,
            Frames frames,
            Ids ids) {
        this.readOccurrence = readOccurrence;
        this.keepEntry = keepEntry;
        this.readEntry = readEntry;
        this.setDay = setDay;
        this.view = view;
        this.frames = frames;
        this.ids = ids;
    }

    ReadOccurrence.Found occurrence(Caller caller) {
        return caller.read(readOccurrence, question(caller.asked()));
    }

    private static Question.OfOccurrence question(Asked asked) {
        return new Question.OfOccurrence(asked.name("cohort"), asked.name("occurrence"));
    }

    /** Keeps what a form sent; whatever of it is refused comes back on the page, with all that was typed. */
    Sending keep(Caller caller) {
        Asked asked = caller.asked();
        Question.OfOccurrence at = question(asked);
        Typed typed = typed(asked);
        try {
            ReadOccurrence.Found found = occurrence(caller);
            Question.ToKeep wish =
                    new Question.ToKeep(at.cohort(), at.occurrence(), typed.collected(), given(caller, found, typed));
            caller.change(keepEntry, wish);
            return Sending.done(Addresses.occurrence(at.cohort(), at.occurrence()));
        } catch (Refused refused) {
            OccurrencePage page =
                    view.of(occurrence(caller), typed.refused(refused.field(), String.valueOf(refused.getMessage())));
            return Sending.again(422, page);
        } catch (Stale stale) {
            return Sending.again(409, versions(caller, at, typed, stale));
        }
    }

    private VersionsPage versions(Caller caller, Question.OfOccurrence at, Typed typed, Stale stale) {
        InCohort in = occurrence(caller).in();
        Optional<Entry> kept = stale.kept();
        String now = kept.map(Entry::content)
                .filter(Content.Words.class::isInstance)
                .map(words -> ((Content.Words) words).text())
                .orElse("");
        return new VersionsPage(
                frames.below(in.cohort(), "Two versions of one note")
                        .withCaption(in.cohort().title())
                        .withLead("Nothing is lost: choose what the note should say."),
                now.isEmpty() ? "It was taken away." : now,
                typed.text(),
                now.isEmpty() ? typed.text() : now + "\n\n" + typed.text(),
                Addresses.occurrence(at.cohort(), at.occurrence()),
                typed.collected(),
                kept.isEmpty() ? typed.collected() + "-" + ids.next() : typed.entry(),
                kept.map(Entry::version).orElse(0),
                ids.next());
    }

    /** Sets the day that a form sent. */
    Sending setDay(Caller caller) {
        Asked asked = caller.asked();
        Question.OfOccurrence at = question(asked);
        try {
            caller.change(setDay, new Question.ToDate(at.cohort(), at.occurrence(), asked.day("day")));
            return Sending.done(Addresses.occurrence(at.cohort(), at.occurrence()));
        } catch (Refused refused) {
            Typed typed = new Typed(
                    "",
                    "",
                    "",
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    asked.field("day"),
                    List.of(new OccurrencePage.Problem("day", String.valueOf(refused.getMessage()))));
            return Sending.again(422, view.of(occurrence(caller), typed));
        }
    }

    /** Keeps what another program sent, and answers with what is kept now. */
    EntryJson keepData(Caller caller) {
        EntrySent sent = caller.asked().sent(EntrySent.class);
        String cohort = caller.asked().name("cohort");
        String entry = caller.asked().name("entry");
        Question.Given given = new Question.Given(entry, sent.content(), sent.version());
        try {
            caller.change(keepEntry, new Question.ToKeep(cohort, sent.occurrence(), sent.collected(), List.of(given)));
        } catch (Stale stale) {
            throw new SentTooLate(stale.kept(), given.content() instanceof Content.Words words ? words.text() : "");
        }
        return EntryJson.of(
                caller.read(readEntry, new Question.OfEntry(cohort, entry)).entry(), true);
    }

    private static Typed typed(Asked asked) {
        Map<String, String> headings = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> levels = new LinkedHashMap<>();
        Map<String, String> comments = new LinkedHashMap<>();
        for (String name : asked.fields().keySet()) {
            String value = asked.field(name);
            if (name.startsWith("heading.")) {
                headings.put(name.substring("heading.".length()), value.strip());
            } else if (name.startsWith("field.") && !value.isBlank()) {
                fields.put(name.substring("field.".length()), value);
            } else if (name.startsWith("item.")) {
                levels.put(name.substring("item.".length()), value);
            } else if (name.startsWith("comment.")) {
                comments.put(name.substring("comment.".length()), value);
            }
        }
        return new Typed(
                asked.field("collected"),
                asked.field("entry"),
                asked.field("text"),
                headings,
                fields,
                levels,
                comments,
                "",
                List.of());
    }

    private List<Question.Given> given(Caller caller, ReadOccurrence.Found found, Typed typed) {
        Form form = found.form().orElseThrow(() -> new Refused("", "Nothing is asked of you here."));
        Optional<Instrument> instrument =
                found.in().cohort().programme().instruments().find(typed.collected());
        if (instrument.isPresent()) {
            return typed.levels().entrySet().stream()
                    .map(level -> rating(caller, form, instrument.get(), typed, level.getKey(), level.getValue()))
                    .toList();
        }
        boolean isChoice = found.in().cohort().programme().choices().has(typed.collected());
        if (isChoice) {
            String option = typed.levels().getOrDefault("option", "");
            String id = KeepEntry.choiceId(form, typed.collected(), caller.actor());
            return List.of(new Question.Given(
                    id, new Content.Chosen(option), caller.asked().number("version.option")));
        }
        Content.Words before = form
                .question(typed.collected())
                .filter(Form.ToWrite.class::isInstance)
                .map(question -> (Form.ToWrite) question)
                .stream()
                .flatMap(question -> question.written().stream())
                .filter(entry -> entry.id().equals(typed.entry()))
                .map(Entry::content)
                .filter(Content.Words.class::isInstance)
                .map(Content.Words.class::cast)
                .findFirst()
                .orElse(Content.Words.of(""));
        Content.Words words = new Content.Words(
                typed.text().strip(),
                typed.headings().isEmpty() ? before.headings() : typed.headings(),
                typed.fields().isEmpty() ? before.fields() : typed.fields(),
                before.drawnFrom());
        return List.of(new Question.Given(typed.entry(), words, caller.asked().number("version")));
    }

    private static Question.Given rating(
            Caller caller, Form form, Instrument instrument, Typed typed, String item, String level) {
        return new Question.Given(
                KeepEntry.ratingId(form, instrument.id(), instrument.per(), item, caller.actor()),
                new Content.Rating(item, level, typed.comments().getOrDefault(item, "")),
                caller.asked().number("version." + item));
    }
}
