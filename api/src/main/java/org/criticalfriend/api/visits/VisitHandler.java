package org.criticalfriend.api.visits;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.cohorts.ReadCohort;
import org.criticalfriend.api.http.answer.EntryResponse;
import org.criticalfriend.api.http.route.Caller;
import org.criticalfriend.api.http.route.FormResult;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.tasks.Form;

/** What is written at a visit, an event or a task, sent by a form or by another program. */
public final class VisitHandler {

    private final ReadOccurrence readOccurrence;
    private final KeepEntry keepEntry;
    private final ReadEntry readEntry;
    private final ReadCohort readCohort;
    private final StrikeEntry strikeEntry;
    private final SetDay setDay;
    private final NamePerson namePerson;
    private final MarkAttendance markAttendance;
    private final OccurrenceView view;
    private final Frames frames;
    private final Ids ids;

    @Inject
    public VisitHandler(
            ReadOccurrence readOccurrence,
            KeepEntry keepEntry,
            ReadEntry readEntry,
            ReadCohort readCohort,
            StrikeEntry strikeEntry,
            SetDay setDay,
            NamePerson namePerson,
            MarkAttendance markAttendance,
            OccurrenceView view,
            Frames frames,
            Ids ids) {
        this.readOccurrence = readOccurrence;
        this.keepEntry = keepEntry;
        this.readEntry = readEntry;
        this.readCohort = readCohort;
        this.strikeEntry = strikeEntry;
        this.setDay = setDay;
        this.namePerson = namePerson;
        this.markAttendance = markAttendance;
        this.view = view;
        this.frames = frames;
        this.ids = ids;
    }

    public ReadOccurrence.Found occurrence(Caller caller) {
        return caller.read(readOccurrence, question(caller.asked()));
    }

    private static ReadOccurrence.Query question(Request asked) {
        return new ReadOccurrence.Query(asked.name("cohort"), asked.name("occurrence"));
    }

    /** Keeps what a form sent; whatever of it is refused comes back on the page, with all that was typed. */
    public FormResult keep(Caller caller) {
        Request asked = caller.asked();
        ReadOccurrence.Query at = question(asked);
        FormInput typed = typed(asked);
        try {
            ReadOccurrence.Found found = occurrence(caller);
            KeepEntry.Command command =
                    new KeepEntry.Command(at.cohort(), at.occurrence(), typed.collected(), given(caller, found, typed));
            caller.change(keepEntry, command);
            return FormResult.done(Addresses.occurrence(at.cohort(), at.occurrence()));
        } catch (RejectedException refused) {
            return again(caller, 422, refused.field(), String.valueOf(refused.getMessage()));
        } catch (VersionConflict stale) {
            return typed.text().isEmpty()
                    ? again(
                            caller,
                            409,
                            "",
                            "Somebody else changed this meanwhile; send yours again if it still holds.")
                    : FormResult.again(409, versions(caller, at, typed, stale));
        }
    }

    private VersionsPage versions(Caller caller, ReadOccurrence.Query at, FormInput typed, VersionConflict stale) {
        CohortContext in = occurrence(caller).in();
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
    public FormResult setDay(Caller caller) {
        Request asked = caller.asked();
        ReadOccurrence.Query at = question(asked);
        try {
            LocalDate before = asked.field("before").isEmpty() ? null : asked.day("before");
            caller.change(setDay, new SetDay.Command(at.cohort(), at.occurrence(), before, asked.day("day")));
            return FormResult.done(Addresses.occurrence(at.cohort(), at.occurrence()));
        } catch (RejectedException refused) {
            return again(caller, 422, "day", String.valueOf(refused.getMessage()));
        } catch (VersionConflict stale) {
            return again(caller, 409, "day", "Somebody else set another day meanwhile; set yours if it still holds.");
        }
    }

    /** Marks who was there as a form sent it. */
    public FormResult mark(Caller caller) {
        Request asked = caller.asked();
        ReadOccurrence.Query at = question(asked);
        Set<String> before = new HashSet<>(List.of(asked.field("before").split(" ")));
        before.remove("");
        Set<String> present = new HashSet<>(asked.fields().getOrDefault("present", List.of()));
        try {
            caller.change(markAttendance, new MarkAttendance.Command(at.cohort(), at.occurrence(), before, present));
            return FormResult.done(Addresses.occurrence(at.cohort(), at.occurrence()) + "#attendance");
        } catch (RejectedException refused) {
            return again(caller, 422, "", String.valueOf(refused.getMessage()));
        } catch (VersionConflict stale) {
            return again(caller, 409, "", "Somebody else marked who was there meanwhile; look at it again.");
        }
    }

    /** Marks who was there as another program sent it. */
    public OccurrenceResponse markData(Caller caller) {
        AttendanceRequest sent = caller.asked().sent(AttendanceRequest.class);
        ReadOccurrence.Query at = question(caller.asked());
        caller.change(
                markAttendance,
                new MarkAttendance.Command(
                        at.cohort(), at.occurrence(), new HashSet<>(sent.before()), new HashSet<>(sent.present())));
        return OccurrenceResponse.of(occurrence(caller));
    }

    /** Sets the day that another program sent, and answers with the visit or event as it is now. */
    public OccurrenceResponse setDayData(Caller caller) {
        DayRequest sent = caller.asked().sent(DayRequest.class);
        ReadOccurrence.Query at = question(caller.asked());
        caller.change(setDay, new SetDay.Command(at.cohort(), at.occurrence(), sent.before(), sent.day()));
        return OccurrenceResponse.of(occurrence(caller));
    }

    /** Keeps what another program sent, and answers with what is kept now. */
    public EntryResponse keepData(Caller caller) {
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

    /** Names the person that a form sent. */
    public FormResult name(Caller caller) {
        Request asked = caller.asked();
        ReadOccurrence.Query at = question(asked);
        try {
            caller.change(
                    namePerson,
                    new NamePerson.Command(
                            at.cohort(),
                            at.occurrence(),
                            asked.field("role"),
                            asked.field("seat"),
                            asked.field("before"),
                            asked.field("name"),
                            asked.field("position")));
            return FormResult.done(Addresses.occurrence(at.cohort(), at.occurrence()));
        } catch (RejectedException refused) {
            return again(caller, 422, refused.field(), String.valueOf(refused.getMessage()));
        } catch (VersionConflict stale) {
            return again(caller, 409, "name", "Somebody else has named another person meanwhile; look again.");
        }
    }

    /** Names the person that another program sent, and answers with the seat, which may have been the caller's own. */
    public SeatResponse nameData(Caller caller) {
        PersonRequest sent = caller.asked().sent(PersonRequest.class);
        ReadOccurrence.Query at = question(caller.asked());
        String person = caller.change(
                namePerson,
                new NamePerson.Command(
                        at.cohort(),
                        at.occurrence(),
                        sent.role(),
                        sent.seat(),
                        sent.before(),
                        sent.name(),
                        sent.position()),
                sent.name());
        Cohort cohort =
                caller.read(readCohort, new Question.OfCohort(at.cohort())).cohort();
        return cohort.seats().stream()
                .filter(seat -> seat.person().equals(person))
                .flatMap(seat -> SeatResponse.of(cohort, seat))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("seat", sent.seat()));
    }

    /** Takes away the note that a form names. */
    public FormResult strike(Caller caller) {
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
    public void strikeData(Caller caller) {
        Request asked = caller.asked();
        caller.change(
                strikeEntry, new StrikeEntry.Command(asked.name("cohort"), asked.name("entry"), asked.version()), "");
    }

    private FormResult again(Caller caller, int status, String field, String sentence) {
        return FormResult.again(
                status, view.of(occurrence(caller), typed(caller.asked()).refused(field, sentence)));
    }

    private static FormInput typed(Request asked) {
        Map<String, String> fields = new LinkedHashMap<>();
        asked.fields().keySet().forEach(name -> fields.put(name, asked.field(name)));
        return new FormInput(fields, List.of());
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
