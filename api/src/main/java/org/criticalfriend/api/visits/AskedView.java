package org.criticalfriend.api.visits;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.layout.OccurrenceText;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.audience.Shown;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.language.check.Facts;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.ReadershipPhrases;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Agenda;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;

/** What somebody is asked at a visit, an event or a task, as forms. */
public final class AskedView {

    private static final DateTimeFormatter SAVED = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private static final int LINE = 80;

    private final Ids ids;
    private final Clock clock;

    @Inject
    public AskedView(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** The questions of a form, with what somebody typed and what was refused of it. */
    List<OccurrencePage.Question> of(CohortContext in, Form form, FormInput typed) {
        return form.questions().stream()
                .map(question -> question(in, form, question, typed))
                .toList();
    }

    private OccurrencePage.Question question(CohortContext in, Form form, Form.Question question, FormInput typed) {
        if (question instanceof Form.NoteQuestion toWrite) {
            return write(in, toWrite, typed);
        }
        if (question instanceof Form.RatingQuestion toRate) {
            return rate(in, toRate, typed);
        }
        if (question instanceof Form.PlanQuestion toPlan) {
            return plan(in, form, toPlan, typed);
        }
        if (question instanceof Form.DateQuestion toDate) {
            return date(in, toDate);
        }
        if (question instanceof Form.NamingQuestion toName) {
            return name(in, form, toName, typed);
        }
        return question instanceof Form.AgreementQuestion toAgree
                ? agree(in, form, toAgree)
                : choose((Form.ChoiceQuestion) question, typed);
    }

    private OccurrencePage.Question write(CohortContext in, Form.NoteQuestion question, FormInput typed) {
        Note note = question.note();
        List<OccurrencePage.Text> texts = new ArrayList<>();
        for (Entry entry : question.entries()) {
            if (entry.content() instanceof Content.Words words) {
                boolean isTyped = typed.entry().equals(entry.id());
                texts.add(new OccurrencePage.Text(
                        entry.id(),
                        entry.version(),
                        "What you wrote",
                        isTyped ? typed.text() : words.text(),
                        isTyped ? typed.problem("text") : "",
                        isTyped ? "" : "Saved " + saved(entry),
                        question.isOpen() && !isTyped ? firstWords(words.text()) : "",
                        Addresses.strike(in.cohort().id(), entry.id()),
                        headings(in, note, isTyped ? typed.all("heading") : words.headings()),
                        fields(question, isTyped ? typed.all("field") : words.fields()),
                        ids.next()));
            }
        }
        if (question.isOpen()) {
            boolean isKnown =
                    question.entries().stream().anyMatch(entry -> entry.id().equals(typed.entry()));
            boolean isTyped = typed.collected().equals(note.id()) && !isKnown;
            // The next empty box comes first, where somebody who saves one note after another looks for it.
            texts.add(
                    0,
                    new OccurrencePage.Text(
                            isTyped ? typed.entry() : note.id() + "-" + ids.next(),
                            0,
                            question.entries().isEmpty() ? "Write it here" : "Another one",
                            isTyped ? typed.text() : "",
                            isTyped ? typed.problem("text") : "",
                            "",
                            "",
                            "",
                            headings(in, note, isTyped ? typed.all("heading") : Map.of()),
                            fields(question, isTyped ? typed.all("field") : Map.of()),
                            ids.next()));
        }
        int given = question.entries().size();
        return new OccurrencePage.Question(
                note.id(),
                note.title(),
                note.hint() == null ? "" : note.hint(),
                readership(in, phrases -> phrases.yourWords(note))
                        + (note.kept() == null ? "" : " Deleted " + Times.length(note.kept()) + " after release."),
                given == 0 ? "Not started" : question.isGiven() ? "Completed" : "Started",
                new OccurrencePage.Texts(texts));
    }

    /** As much of a note as fits into a line. */
    private static String firstWords(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.length() <= LINE ? line.length() : line.lastIndexOf(' ', LINE);
        return end == line.length() ? line : line.substring(0, end < 0 ? LINE : end) + " …";
    }

    private static List<OccurrencePage.Choice> headings(CohortContext in, Note note, Map<String, String> chosen) {
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

    private static List<OccurrencePage.Field> fields(Form.NoteQuestion question, Map<String, String> values) {
        List<OccurrencePage.Field> fields = new ArrayList<>();
        for (Map.Entry<String, FieldType> field :
                question.note().fields().asMap().entrySet()) {
            String value = values.getOrDefault(field.getKey(), "");
            fields.add(new OccurrencePage.Field(
                    "field." + field.getKey(),
                    English.alone(Nouns.id(field.getKey())),
                    value,
                    options(question, field.getValue(), value)));
        }
        return fields;
    }

    private static List<OccurrencePage.Option> options(Form.NoteQuestion question, FieldType type, String value) {
        return type.word().equals(Form.NoteQuestion.PERSON)
                ? question.people().stream()
                        .map(one -> new OccurrencePage.Option(
                                one.id(), one.name(), one.id().equals(value)))
                        .toList()
                : type.values().stream()
                        .map(one -> new OccurrencePage.Option(one, one, one.equals(value)))
                        .toList();
    }

    private OccurrencePage.Question rate(CohortContext in, Form.RatingQuestion question, FormInput typed) {
        List<OccurrencePage.Statement> statements = new ArrayList<>();
        boolean isTyped = typed.collected().equals(question.id());
        for (Form.Item item : question.items()) {
            Entry entry = question.given().get(item.id());
            Content.Rating rating = entry != null && entry.content() instanceof Content.Rating rated ? rated : null;
            String kept = rating == null ? "" : rating.level();
            String level = isTyped ? typed.all("item").getOrDefault(item.id(), kept) : kept;
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
                    isTyped ? typed.all("comment").getOrDefault(item.id(), words) : words,
                    ""));
        }
        return new OccurrencePage.Question(
                question.id(),
                question.instrument().title(),
                question.entries().stream().anyMatch(in.counted()::isFixed)
                        ? "Your answers were counted with those of others when this was over, so they stay as they are."
                        : "",
                readership(in, phrases -> phrases.yourAnswers(question.instrument())),
                question.isGiven() ? "Completed" : question.given().isEmpty() ? "Not started" : "Started",
                new OccurrencePage.Statements(statements, ids.next(), "Save the answers"));
    }

    private OccurrencePage.Question choose(Form.ChoiceQuestion question, FormInput typed) {
        Choice choice = question.choice();
        String kept = question.entry()
                .map(entry -> entry.content() instanceof Content.Chosen chosen ? chosen.option() : "")
                .orElse("");
        String option =
                typed.collected().equals(choice.id()) ? typed.all("item").getOrDefault("option", kept) : kept;
        OccurrencePage.Statement statement = new OccurrencePage.Statement(
                "option",
                choice.title(),
                question.entry().map(Entry::version).orElse(0),
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
                state(question),
                new OccurrencePage.Statements(List.of(statement), ids.next(), "Save the choice"));
    }

    private OccurrencePage.Question plan(CohortContext in, Form form, Form.PlanQuestion question, FormInput typed) {
        boolean isTyped = typed.collected().equals(question.id());
        List<OccurrencePage.Slot> slots = new ArrayList<>();
        boolean isLong = question.sessions().stream()
                .anyMatch(session ->
                        Agenda.days(session).size() > 1 || Agenda.days(session).get(0) > 1);
        for (Session session : question.sessions()) {
            for (int day : Agenda.days(session)) {
                String name = session.id() + "." + day;
                Optional<Agenda.Slot> kept = question.agenda().slots().stream()
                        .filter(slot -> slot.id().equals(name))
                        .findFirst();
                slots.add(new OccurrencePage.Slot(
                        name,
                        isLong ? "Day " + day + ": " + session.title() : session.title(),
                        English.alone(Times.minutes(session.minutes()))
                                + (session.isProtected() ? ", protected time" : ""),
                        isTyped
                                ? typed.field("from." + name)
                                : kept.map(slot -> slot.from().toString()).orElse(""),
                        isTyped
                                ? typed.field("minutes." + name)
                                : kept.map(slot -> Integer.toString(slot.minutes()))
                                        .orElse(""),
                        isTyped
                                ? typed.field("about." + name)
                                : kept.map(Agenda.Slot::about).orElse(""),
                        typed.problem("slot." + name)));
            }
        }
        String id = question.entry()
                .map(Entry::id)
                .or(() -> form.answerId(
                        question,
                        new Content.Planned(question.agenda()),
                        in.actor().id()))
                .orElse("");
        return new OccurrencePage.Question(
                question.id(),
                "Agenda of " + OccurrenceText.title(in.cohort(), question.visit()),
                "The programme says how long each part takes. Say when it begins and what will be seen or talked about,"
                        + " and where.",
                readership(
                        in,
                        phrases -> phrases.seen(
                                in.policy().who(Act.READ_OCCURRENCE, Target.of(question.visit())),
                                List.of(new Shown(
                                        Shown.What.AGENDA,
                                        question.visit().step().id())))),
                question.entry().map(entry -> "Saved " + saved(entry)).orElse("Not started"),
                new OccurrencePage.Hours(
                        slots, id, question.entry().map(Entry::version).orElse(0), ids.next()));
    }

    private OccurrencePage.Question date(CohortContext in, Form.DateQuestion question) {
        List<Link> visits = new ArrayList<>();
        for (Occurrence visit : question.visits()) {
            visits.add(new Link(
                    OccurrenceText.title(in.cohort(), visit) + ": "
                            + (visit.day() == null ? "no day yet" : English.weekday(visit.day())),
                    Addresses.occurrence(in.cohort().id(), visit.id())));
        }
        return new OccurrencePage.Question(
                question.id(),
                question.visits().size() == 1 ? "The day" : "The days",
                "The day is set on the page of the visit.",
                "",
                state(question),
                new OccurrencePage.Days(visits));
    }

    private OccurrencePage.Question name(CohortContext in, Form form, Form.NamingQuestion question, FormInput typed) {
        List<OccurrencePage.Opening> openings = new ArrayList<>();
        for (Form.Opening opening : question.openings()) {
            for (Seat seat : opening.seats()) {
                Optional<Person> person = in.cohort().people().find(seat.person());
                openings.add(opening(
                        opening.role(),
                        seat.id(),
                        seat.person(),
                        person.map(Person::name).orElse(""),
                        person.map(Person::position).orElse(""),
                        typed));
            }
            if (opening.isOpen()) {
                openings.add(opening(opening.role(), "", "", "", "", typed));
            }
        }
        return new OccurrencePage.Question(
                question.id(),
                "Who takes part",
                "",
                readership(in, phrases -> phrases.seen(atTheirVisits(in), named(question))),
                state(question),
                new OccurrencePage.Openings(
                        openings,
                        Addresses.people(in.cohort().id(), form.occurrence().id())));
    }

    /** Those who read at any visit or event who takes part in it. */
    private static Set<String> atTheirVisits(CohortContext in) {
        Set<String> who = new LinkedHashSet<>();
        in.course().occurrences().stream()
                .filter(occurrence -> !(occurrence.step() instanceof Step.Task))
                .forEach(occurrence -> who.addAll(in.policy().who(Act.READ_OCCURRENCE, Target.of(occurrence))));
        return who;
    }

    private static List<Shown> named(Form.NamingQuestion question) {
        return question.openings().stream()
                .map(opening -> new Shown(Shown.What.PEOPLE, opening.role().id()))
                .toList();
    }

    private static String readership(CohortContext in, Function<ReadershipPhrases, String> sentence) {
        return English.printed(sentence.apply(new ReadershipPhrases(in.cohort().programme())));
    }

    private OccurrencePage.Opening opening(
            Role role, String seat, String before, String name, String position, FormInput typed) {
        boolean isTyped =
                typed.field("role").equals(role.id()) && typed.field("seat").equals(seat);
        return new OccurrencePage.Opening(
                seat.isEmpty() ? role.id() : seat,
                role.title(),
                role.id(),
                seat,
                before,
                isTyped ? typed.field("name") : name,
                isTyped ? typed.field("position") : position,
                Facts.positions(),
                isTyped && !typed.problems().isEmpty() ? typed.problems().get(0).sentence() : "",
                ids.next());
    }

    private OccurrencePage.Question agree(CohortContext in, Form form, Form.AgreementQuestion question) {
        Map<String, String> versions = new LinkedHashMap<>();
        question.yes().to().forEach((entry, version) -> versions.put("to." + entry, Integer.toString(version)));
        return new OccurrencePage.Question(
                question.id(),
                "Your yes: " + question.title(),
                "Read what was given. Your yes finishes it; whoever changes it afterwards asks for a new one.",
                "",
                state(question),
                new OccurrencePage.Yes(
                        versions,
                        form.answerId(question, question.yes(), in.actor().id()).orElse(""),
                        question.entry().map(Entry::version).orElse(0),
                        question.isGiven()
                                ? question.entry()
                                        .map(entry -> "You agreed on " + saved(entry) + ".")
                                        .orElse("")
                                : "",
                        ids.next()));
    }

    private static String state(Form.Question question) {
        return question.isGiven() ? "Completed" : "Not started";
    }

    private String saved(Entry entry) {
        return SAVED.format(entry.saved().atZone(clock.getZone()));
    }
}
