package org.criticalfriend.api.entries;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.answer.EntryResponse;
import org.criticalfriend.api.http.route.Caller;
import org.criticalfriend.api.http.route.FormResult;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.api.visits.FormInput;
import org.criticalfriend.api.visits.ReadOccurrence;
import org.criticalfriend.api.visits.VisitHandler;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.tasks.Form;

/** What people give at a visit, event or task; what is refused of it comes back on its page with all that was typed. */
final class EntryHandler {

    private final VisitHandler visits;
    private final KeepEntry keepEntry;
    private final ReadEntry readEntry;
    private final StrikeEntry strikeEntry;
    private final Frames frames;
    private final Ids ids;

    @Inject
    EntryHandler(
            VisitHandler visits,
            KeepEntry keepEntry,
            ReadEntry readEntry,
            StrikeEntry strikeEntry,
            Frames frames,
            Ids ids) {
        this.visits = visits;
        this.keepEntry = keepEntry;
        this.readEntry = readEntry;
        this.strikeEntry = strikeEntry;
        this.frames = frames;
        this.ids = ids;
    }

    /** Keeps what a form sent; whatever of it is refused comes back on the page, with all that was typed. */
    FormResult keep(Caller caller) {
        Request asked = caller.asked();
        ReadOccurrence.Query at = VisitHandler.question(asked);
        FormInput typed = FormInput.of(asked);
        try {
            ReadOccurrence.Found found = visits.occurrence(caller);
            KeepEntry.Command command =
                    new KeepEntry.Command(at.cohort(), at.occurrence(), typed.collected(), given(caller, found, typed));
            caller.change(keepEntry, command);
            return FormResult.saved(Addresses.occurrence(at.cohort(), at.occurrence()), "q-" + typed.collected());
        } catch (RejectedException refused) {
            return visits.again(caller, 422, refused.field(), String.valueOf(refused.getMessage()));
        } catch (VersionConflict stale) {
            return typed.text().isEmpty()
                    ? visits.again(
                            caller,
                            409,
                            "",
                            "This was saved with something else meanwhile; save yours again if it still holds.")
                    : FormResult.again(409, versions(caller, at, typed, stale));
        }
    }

    private VersionsPage versions(Caller caller, ReadOccurrence.Query at, FormInput typed, VersionConflict stale) {
        CohortContext in = visits.occurrence(caller).in();
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
                ids.next(),
                typed.field("draft"));
    }

    /** Keeps what another program sent, and answers with what is kept now. */
    EntryResponse keepData(Caller caller) {
        EntryRequest sent = caller.asked().sent(EntryRequest.class);
        String cohort = caller.asked().name("cohort");
        String entry = caller.asked().name("entry");
        KeepEntry.Given given = new KeepEntry.Given(entry, sent.content(), sent.version());
        caller.change(
                keepEntry,
                new KeepEntry.Command(cohort, sent.occurrence(), sent.collected(), List.of(given)),
                given.content() instanceof Content.Words words ? words.text() : "");
        return keepEntry
                .kept(caller.actor(), cohort, entry)
                .map(own -> EntryResponse.of(own, true))
                .orElseGet(() -> {
                    ReadEntry.Found found = caller.read(readEntry, new ReadEntry.Query(cohort, entry));
                    return EntryResponse.of(found.entry(), found.isAuthorKnown());
                });
    }

    /** Takes away the note that a form names. */
    FormResult strike(Caller caller) {
        Request asked = caller.asked();
        StrikeEntry.Command command =
                new StrikeEntry.Command(asked.name("cohort"), asked.name("entry"), asked.number("version"));
        try {
            caller.change(strikeEntry, command);
        } catch (VersionConflict stale) {
            throw new RejectedException(
                    "", "The note says something else by now; read it again before you take it away.");
        }
        return FormResult.done(Addresses.occurrence(command.cohort(), asked.field("occurrence")));
    }

    /** Takes away the note that another program names. */
    void strikeData(Caller caller) {
        Request asked = caller.asked();
        caller.change(
                strikeEntry, new StrikeEntry.Command(asked.name("cohort"), asked.name("entry"), asked.version()), "");
    }

    private static List<KeepEntry.Given> given(Caller caller, ReadOccurrence.Found found, FormInput typed) {
        Form form = found.form().orElseThrow(() -> new RejectedException("", "Nothing is asked of you here."));
        Form.Question question = form.question(typed.collected())
                .orElseThrow(() -> new RejectedException("", "This is not asked of you here."));
        if (question instanceof Form.RatingQuestion) {
            Map<String, String> comments = typed.all("comment");
            return typed.all("item").entrySet().stream()
                    .map(level -> given(
                            caller,
                            form,
                            question,
                            new Content.Rating(
                                    level.getKey(), level.getValue(), comments.getOrDefault(level.getKey(), "")),
                            "version." + level.getKey()))
                    .toList();
        }
        if (question instanceof Form.ChoiceQuestion) {
            Content chosen = new Content.Chosen(typed.field("item.option"));
            return List.of(given(caller, form, question, chosen, "version.option"));
        }
        Content content = question instanceof Form.PlanQuestion
                ? new Content.Planned(typed.agenda())
                : question instanceof Form.AgreementQuestion ? typed.agreed() : typed.words(before(question, typed));
        return List.of(given(caller, form, question, content, "version"));
    }

    private static KeepEntry.Given given(
            Caller caller, Form form, Form.Question question, Content content, String version) {
        String id = form.answerId(question, content, caller.actor().id())
                .orElseGet(() -> caller.asked().field("entry"));
        return new KeepEntry.Given(id, content, caller.asked().number(version));
    }

    private static Content.Words before(Form.Question question, FormInput typed) {
        return question.entries().stream()
                .filter(entry -> entry.id().equals(typed.entry()))
                .map(Entry::content)
                .filter(Content.Words.class::isInstance)
                .map(Content.Words.class::cast)
                .findFirst()
                .orElse(Content.Words.of(""));
    }
}
