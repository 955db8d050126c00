package org.criticalfriend.api.view;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.page.Fact;
import org.criticalfriend.api.page.OccurrencePage;
import org.criticalfriend.api.usecase.Ids;
import org.criticalfriend.api.usecase.InCohort;
import org.criticalfriend.api.usecase.ReadOccurrence;
import org.criticalfriend.api.view.words.English;
import org.criticalfriend.engine.asking.Form;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.course.Occurrence;
import org.criticalfriend.engine.definition.prose.Nouns;
import org.criticalfriend.engine.definition.prose.Sentences;
import org.criticalfriend.engine.definition.prose.Times;
import org.criticalfriend.engine.definition.prose.Titles;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.sight.Scope;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;

/** A visit, an event or a task. */
public final class OccurrenceView {

    private static final DateTimeFormatter SAVED = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final Frames frames;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public OccurrenceView(Frames frames, Ids ids, Clock clock) {
        this.frames = frames;
        this.ids = ids;
        this.clock = clock;
    }

    /** The page as it stands. */
    public OccurrencePage of(ReadOccurrence.Found found) {
        return of(found, Typed.NOTHING);
    }

    /** The page with what somebody typed and what was refused of it, so that nothing typed is lost. */
    public OccurrencePage of(ReadOccurrence.Found found, Typed typed) {
        InCohort in = found.in();
        Cohort cohort = in.cohort();
        Occurrence occurrence = found.occurrence();
        Titles titles = new Titles(cohort.programme());
        List<OccurrencePage.Group> written = written(found, titles);
        boolean isForNotes = !notes(found).isEmpty();
        return new OccurrencePage(
                frames.below(cohort, title(cohort, occurrence))
                        .withCaption(caption(cohort, occurrence))
                        .withLead(lead(found))
                        .withSeenBy(seenBy(found, titles)),
                typed.problems(),
                occurrence.step() instanceof Step.Visit
                        ? "About this visit"
                        : occurrence.step() instanceof Step.Event ? "About this event" : "About this",
                facts(found, titles),
                found.sessions().stream().map(session -> part(session, titles)).toList(),
                written,
                written.isEmpty() && isForNotes ? "No notes yet that you may see." : "",
                found.form()
                        .map(form -> form.questions().stream()
                                .map(question -> question(in, question, titles, typed))
                                .toList())
                        .orElse(List.of()),
                Addresses.occurrence(cohort.id(), occurrence.id()),
                found.mayDate()
                        ? new OccurrencePage.DayForm(
                                Addresses.day(cohort.id(), occurrence.id()),
                                typed.day().isEmpty()
                                        ? occurrence.day() == null
                                                ? ""
                                                : occurrence.day().toString()
                                        : typed.day(),
                                typed.problem("day"))
                        : null);
    }

    /** What it is called: {@code Visit day at Lanthanum}. */
    static String title(Cohort cohort, Occurrence occurrence) {
        String step = occurrence.step().title();
        String place = cohort.places().find(occurrence.place()).map(Place::name).orElse("");
        if (occurrence.step() instanceof Step.Visit) {
            return step + " at " + place;
        }
        String person =
                cohort.people().find(occurrence.person()).map(Person::name).orElse("");
        String of = person.isEmpty()
                ? place.isEmpty()
                        ? cohort.teams()
                                .find(occurrence.team())
                                .map(Team::title)
                                .orElse("")
                        : place
                : person;
        return of.isEmpty() ? step : step + ": " + of;
    }

    private static String caption(Cohort cohort, Occurrence occurrence) {
        String team = cohort.teams().find(occurrence.team()).map(Team::title).orElse("");
        return team.isEmpty() ? cohort.title() : team + ", " + cohort.title();
    }

    /** When it is, as a sentence. */
    static String when(Occurrence occurrence) {
        boolean isTask = occurrence.step() instanceof Step.Task;
        if (occurrence.day() != null) {
            return (isTask ? "Due " : "") + English.weekday(occurrence.day());
        }
        Occurrence.Window window = occurrence.window();
        if (window.from() != null && window.until() != null) {
            return "No date yet; between " + Times.date(window.from()) + " and " + Times.date(window.until());
        }
        if (window.from() != null) {
            return "No date yet; from " + Times.date(window.from()) + " on";
        }
        return window.until() == null ? "No date yet" : "No date yet; by " + Times.date(window.until());
    }

    private static String lead(ReadOccurrence.Found found) {
        String when = when(found.occurrence()) + ".";
        return found.form()
                .map(form -> form.isComplete()
                        ? when + " You have given everything that is asked of you."
                        : when + " Something is asked of you.")
                .orElse(when);
    }

    private static List<Note> notes(ReadOccurrence.Found found) {
        List<String> collected = new ArrayList<>(found.occurrence().step().collects());
        found.sessions().forEach(session -> collected.addAll(session.collects()));
        return collected.stream()
                .distinct()
                .flatMap(id -> found.in().cohort().programme().notes().find(id).stream())
                .toList();
    }

    private static String seenBy(ReadOccurrence.Found found, Titles titles) {
        List<Note> notes = notes(found);
        if (notes.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        for (Note note : notes) {
            lines.add("“" + note.title() + "”: " + titles.readers(note.audience(), false));
        }
        return "Who sees what is written here: " + String.join("; ", lines) + ".";
    }

    private static List<Fact> facts(ReadOccurrence.Found found, Titles titles) {
        Cohort cohort = found.in().cohort();
        Occurrence occurrence = found.occurrence();
        List<Fact> facts = new ArrayList<>();
        if (occurrence.step() instanceof Step.Visit visit) {
            facts.add(new Fact("Visit", occurrence.turn() + " of " + occurrence.turns()));
            if (!visit.chairedBy().isEmpty()) {
                people(found, visit.chairedBy()).ifPresent(names -> facts.add(new Fact("In the chair", names)));
            }
            people(found, List.of("host")).ifPresent(names -> facts.add(new Fact("Host", names)));
            people(found, List.of("visitors")).ifPresent(names -> facts.add(new Fact("Visitors", names)));
        } else if (occurrence.step() instanceof Step.Task task) {
            facts.add(new Fact(
                    "Seen to by", Sentences.capital(titles.who(task.by()).words())));
        }
        cohort.places()
                .find(occurrence.place())
                .ifPresent(place -> facts.add(new Fact(English.alone(titles.member()), place.name())));
        return facts;
    }

    private static Optional<String> people(ReadOccurrence.Found found, List<String> who) {
        Cohort cohort = found.in().cohort();
        List<String> names = found.in().sight().company().seats(who, Scope.of(found.occurrence())).stream()
                .map(seat ->
                        cohort.people().find(seat.person()).map(Person::name).orElse("")
                                + cohort.programme()
                                        .roles()
                                        .find(seat.role())
                                        .map(Role::title)
                                        .map(role -> " (" + Sentences.small(role) + ")")
                                        .orElse(""))
                .distinct()
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static OccurrencePage.Part part(Session session, Titles titles) {
        return new OccurrencePage.Part(
                English.alone(Times.minutes(session.minutes())),
                session.title(),
                session.ledBy().isEmpty()
                        ? ""
                        : "Led by " + titles.who(session.ledBy()).words(),
                session.isProtected());
    }

    private static List<OccurrencePage.Group> written(ReadOccurrence.Found found, Titles titles) {
        Map<String, List<OccurrencePage.Note>> byKind = new LinkedHashMap<>();
        for (Entry entry : found.entries()) {
            if (entry.content() instanceof Content.Words words) {
                byKind.computeIfAbsent(entry.collected(), none -> new ArrayList<>())
                        .add(note(found.in(), entry, words));
            }
        }
        List<OccurrencePage.Group> groups = new ArrayList<>();
        byKind.forEach((kind, notes) -> {
            Note note = found.in().cohort().programme().notes().find(kind).orElseThrow();
            groups.add(new OccurrencePage.Group(note.title(), "For " + titles.readers(note.audience(), false), notes));
        });
        return groups;
    }

    private static OccurrencePage.Note note(InCohort in, Entry entry, Content.Words words) {
        Cohort cohort = in.cohort();
        Note note = cohort.programme().notes().find(entry.collected()).orElseThrow();
        String person = in.sight().mayKnowAuthor(note)
                ? cohort.people().find(entry.author()).map(Person::name).orElse("")
                : "";
        String place = cohort.places().find(entry.place()).map(Place::name).orElse("");
        String from = person.isEmpty()
                ? in.sight().mayKnowAuthor(note) ? place : ""
                : place.isEmpty() || person.contains(place) ? person : person + ", " + place;
        List<String> details = new ArrayList<>();
        words.headings().forEach((framework, heading) -> details.add(heading(cohort, framework, heading)));
        words.fields().forEach((field, value) -> details.add(English.alone(Nouns.id(field)) + ": " + value));
        return new OccurrencePage.Note(words.text(), from, details);
    }

    private static String heading(Cohort cohort, String framework, String heading) {
        return cohort.programme()
                .frameworks()
                .find(framework)
                .flatMap(one -> one.headings().find(heading))
                .map(Framework.Heading::title)
                .orElse(heading);
    }

    private OccurrencePage.Question question(InCohort in, Form.Question question, Titles titles, Typed typed) {
        if (question instanceof Form.ToWrite toWrite) {
            return write(in, toWrite, titles, typed);
        }
        if (question instanceof Form.ToRate toRate) {
            return rate(in, toRate, typed);
        }
        return choose((Form.ToChoose) question, typed);
    }

    private OccurrencePage.Question write(InCohort in, Form.ToWrite question, Titles titles, Typed typed) {
        Note note = question.note();
        List<OccurrencePage.Text> texts = new ArrayList<>();
        for (Entry entry : question.written()) {
            if (entry.content() instanceof Content.Words words) {
                boolean isTyped = typed.entry().equals(entry.id());
                texts.add(new OccurrencePage.Text(
                        entry.id(),
                        entry.version(),
                        "What you wrote",
                        isTyped ? typed.text() : words.text(),
                        isTyped ? typed.problem("text") : "",
                        isTyped ? "" : "Saved " + SAVED.format(entry.saved().atZone(clock.getZone())),
                        headings(in, note, isTyped ? typed.headings() : words.headings()),
                        fields(note, isTyped ? typed.fields() : words.fields()),
                        ids.next()));
            }
        }
        if (question.isOpen()) {
            boolean isKnown =
                    question.written().stream().anyMatch(entry -> entry.id().equals(typed.entry()));
            boolean isTyped = typed.collected().equals(note.id()) && !isKnown;
            texts.add(new OccurrencePage.Text(
                    isTyped ? typed.entry() : note.id() + "-" + ids.next(),
                    0,
                    question.written().isEmpty() ? "Write it here" : "Another one",
                    isTyped ? typed.text() : "",
                    isTyped ? typed.problem("text") : "",
                    "",
                    headings(in, note, isTyped ? typed.headings() : Map.of()),
                    fields(note, isTyped ? typed.fields() : Map.of()),
                    ids.next()));
        }
        int given = question.written().size();
        return new OccurrencePage.Question(
                note.id(),
                note.title(),
                note.hint() == null ? "" : note.hint(),
                "Seen by " + titles.readers(note.audience(), false)
                        + (in.sight().mayKnowAuthor(note) ? "" : ", without your name") + ".",
                given == 0 ? "Not started" : question.isGiven() ? "Completed" : "Started",
                texts,
                List.of(),
                "",
                "Save");
    }

    private static List<OccurrencePage.Choice> headings(InCohort in, Note note, Map<String, String> chosen) {
        List<OccurrencePage.Choice> choices = new ArrayList<>();
        for (String framework : note.headings()) {
            String now = chosen.getOrDefault(framework, "");
            Optional<Framework> known = in.cohort().programme().frameworks().find(framework);
            choices.add(new OccurrencePage.Choice(
                    "heading." + framework,
                    known.map(Framework::title).orElse("Theme"),
                    now,
                    known.map(one -> one.headings().stream()
                                    .map(heading -> new OccurrencePage.Option(
                                            heading.id(),
                                            heading.title(),
                                            heading.id().equals(now)))
                                    .toList())
                            .orElse(List.of())));
        }
        return choices;
    }

    private static List<OccurrencePage.Field> fields(Note note, Map<String, String> values) {
        List<OccurrencePage.Field> fields = new ArrayList<>();
        for (Map.Entry<String, FieldType> field : note.fields().asMap().entrySet()) {
            String value = values.getOrDefault(field.getKey(), "");
            fields.add(new OccurrencePage.Field(
                    "field." + field.getKey(),
                    English.alone(Nouns.id(field.getKey())),
                    value,
                    field.getValue().values().stream()
                            .map(one -> new OccurrencePage.Option(one, one, one.equals(value)))
                            .toList()));
        }
        return fields;
    }

    private OccurrencePage.Question rate(InCohort in, Form.ToRate question, Typed typed) {
        List<OccurrencePage.Statement> statements = new ArrayList<>();
        boolean isTyped = typed.collected().equals(question.instrument());
        for (Form.Item item : question.items()) {
            Entry entry = question.given().get(item.id());
            Content.Rating rating = entry != null && entry.content() instanceof Content.Rating rated ? rated : null;
            String kept = rating == null ? "" : rating.level();
            String level = isTyped ? typed.levels().getOrDefault(item.id(), kept) : kept;
            String words = rating == null ? "" : rating.comment();
            statements.add(new OccurrencePage.Statement(
                    item.id(),
                    item.text(),
                    entry == null ? 0 : entry.version(),
                    item.scale().levels().stream()
                            .map(one -> new OccurrencePage.Option(
                                    one.id(), one.title(), one.id().equals(level)))
                            .toList(),
                    question.takesWords(),
                    isTyped ? typed.comments().getOrDefault(item.id(), words) : words,
                    ""));
        }
        int smallest = in.cohort()
                .programme()
                .instruments()
                .find(question.instrument())
                .orElseThrow()
                .smallestGroup();
        return new OccurrencePage.Question(
                question.instrument(),
                question.title(),
                "",
                "Shown to others as totals only, and never for fewer than " + smallest + " answers.",
                question.isGiven() ? "Completed" : question.given().isEmpty() ? "Not started" : "Started",
                List.of(),
                statements,
                ids.next(),
                "Save the answers");
    }

    private OccurrencePage.Question choose(Form.ToChoose question, Typed typed) {
        Choice choice = question.choice();
        String kept = question.chosen()
                .map(entry -> entry.content() instanceof Content.Chosen chosen ? chosen.option() : "")
                .orElse("");
        String option = typed.collected().equals(choice.id()) ? typed.levels().getOrDefault("option", kept) : kept;
        OccurrencePage.Statement statement = new OccurrencePage.Statement(
                "option",
                choice.title(),
                question.chosen().map(Entry::version).orElse(0),
                choice.options().stream()
                        .map(one -> new OccurrencePage.Option(
                                one.id(), one.title(), one.id().equals(option)))
                        .toList(),
                false,
                "",
                "");
        return new OccurrencePage.Question(
                choice.id(),
                choice.title(),
                choice.hint() == null ? "" : choice.hint(),
                "",
                question.isGiven() ? "Completed" : "Not started",
                List.of(),
                List.of(statement),
                ids.next(),
                "Save the choice");
    }
}
