package org.criticalfriend.engine.tasks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.WordCalls;
import org.criticalfriend.engine.language.word.WordCalls.Doubt;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.word.ConditionContext;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/** Finds what people are asked to do in a cohort as it now stands. */
public final class Tasks {

    private static final List<String> ARRANGED =
            List.of(Form.NamingQuestion.ID, Form.DateQuestion.ID, Form.PlanQuestion.ID);

    private final CohortRecord record;
    private final History history;
    private final Cohort cohort;
    private final Programme programme;
    private final Course course;
    private final Membership membership;
    private final SchedulingTasks arranging;
    private final Agreements agreements;
    private final Vocabulary vocabulary;
    /** By occurrence, for many people are asked at each. */
    private final Map<String, ConditionContext> situations = new ConcurrentHashMap<>();

    /**
     * What is asked in a cohort.
     *
     * @param history of the cohort, from which notes are taken up again
     * @param vocabulary whose words its conditions are
     */
    public Tasks(CohortRecord record, History history, Course course, Vocabulary vocabulary) {
        this(record, history, course, new Membership(record.cohort(), course), vocabulary);
    }

    /** The same where the people of the cohort are told apart already. */
    public Tasks(CohortRecord record, History history, Course course, Membership membership, Vocabulary vocabulary) {
        this.record = record;
        this.history = history;
        this.cohort = record.cohort();
        this.programme = cohort.programme();
        this.course = course;
        this.membership = membership;
        this.arranging = new SchedulingTasks(record, course);
        this.agreements = new Agreements(course, membership, arranging, this::sessions);
        this.vocabulary = vocabulary;
    }

    /** What is asked once something was given that nobody has kept yet. */
    public Tasks after(Entry given) {
        List<Entry> entries = new ArrayList<>(record.entries());
        entries.removeIf(entry -> entry.id().equals(given.id()));
        entries.add(given);
        return new Tasks(new CohortRecord(cohort, entries), history, course, membership, vocabulary);
    }

    /** Everything somebody is asked, in the order of the course. */
    public List<Form> of(Viewer viewer) {
        List<Form> forms = new ArrayList<>();
        for (Occurrence occurrence : course.occurrences()) {
            of(viewer, occurrence).ifPresent(forms::add);
        }
        return forms;
    }

    /** What somebody is asked at one occurrence; empty where it is nothing. */
    public Optional<Form> of(Viewer viewer, Occurrence occurrence) {
        ConditionContext now = situation(occurrence);
        if (!asks(occurrence.step().onlyIf(), now)) {
            return Optional.empty();
        }
        List<Form.Question> questions = new ArrayList<>();
        String place = "";
        for (String collected : collected(occurrence, now)) {
            List<String> by = by(collected, occurrence);
            Optional<Seat> seat = seatAsked(viewer, by, occurrence);
            if (seat.isEmpty() && !isOfficeAsked(viewer, by, occurrence)) {
                continue;
            }
            String here = seat.map(Seat::at).filter(cohort.places()::has).orElse(occurrence.place());
            place = place.isEmpty() ? here : place;
            question(viewer, collected, occurrence, here, now)
                    .filter(Form.Question::isThere)
                    .ifPresent(questions::add);
        }
        for (Agreements.Agreement agreement : agreements.at(occurrence, sessions(occurrence, now))) {
            if (seatAsked(viewer, agreement.by(), occurrence).isPresent()) {
                Form.AgreementQuestion yes = arranging.toAgree(
                        occurrence, agreement.id(), agreement.title(), agreement.to(), viewer.person());
                // There is nothing to say yes to before anything was given.
                if (!yes.given().isEmpty()) {
                    place = place.isEmpty() ? occurrence.place() : place;
                    questions.add(yes);
                }
            }
        }
        return questions.isEmpty() ? Optional.empty() : Optional.of(new Form(occurrence, place, questions));
    }

    /** What an occurrence collects now: that of the step, and that of those sessions which are held. */
    private Set<String> collected(Occurrence occurrence, ConditionContext now) {
        Set<String> collected = new LinkedHashSet<>();
        for (Session session : sessions(occurrence, now)) {
            collected.addAll(session.collects());
        }
        collected.addAll(occurrence.step().collects());
        return collected;
    }

    /** The sessions that are held at an occurrence. */
    public List<Session> sessions(Occurrence occurrence) {
        return sessions(occurrence, situation(occurrence));
    }

    private List<Session> sessions(Occurrence occurrence, ConditionContext now) {
        return occurrence.step().sessions().stream()
                .filter(session -> session.times() == null || occurrence.turn() <= session.times())
                .filter(session -> asks(session.onlyIf(), now))
                .toList();
    }

    /** How a visit is planned; empty where nobody has planned it yet. */
    public Optional<SettledAgenda> agenda(Occurrence visit) {
        return agreements.agenda(visit);
    }

    private List<String> by(String collected, Occurrence occurrence) {
        return ARRANGED.contains(collected)
                ? occurrence.step() instanceof Step.Task task ? task.by() : List.of("host")
                : by(collected);
    }

    private List<String> by(String collected) {
        return programme
                .notes()
                .find(collected)
                .map(Note::by)
                .or(() -> programme.instruments().find(collected).map(Instrument::by))
                .or(() -> programme.choices().find(collected).map(Choice::by))
                .orElse(List.of());
    }

    private Optional<Seat> seatAsked(Viewer viewer, List<String> by, Occurrence occurrence) {
        Scope scope = Scope.of(occurrence);
        return membership.seats(viewer).stream()
                .filter(seat -> isMeant(occurrence, seat))
                .filter(seat -> by.stream().anyMatch(word -> isAsked(word, seat, scope)))
                .findFirst();
    }

    /** What is for one person reaches nobody else, and whoever goes to one visit is not asked at another. */
    private boolean isMeant(Occurrence occurrence, Seat seat) {
        boolean isForAnother =
                !occurrence.person().isEmpty() && !occurrence.person().equals(seat.person());
        return !isForAnother && !membership.isForAnotherVisit(seat, Scope.of(occurrence));
    }

    /** A role held for an organisation is asked only about its own hosting, a word for who is not. */
    private boolean isAsked(String word, Seat seat, Scope scope) {
        boolean isElsewhere = membership.isOfAPlace(word)
                && !scope.place().isEmpty()
                && !seat.at().equals(scope.place());
        return !isElsewhere && membership.is(word, seat, scope);
    }

    private boolean isOfficeAsked(Viewer viewer, List<String> by, Occurrence occurrence) {
        return !viewer.offices().isEmpty() && membership.isAnyOf(by, viewer.inOffice(), Scope.of(occurrence), "");
    }

    private Optional<Form.Question> question(
            Viewer viewer, String collected, Occurrence occurrence, String place, ConditionContext now) {
        if (ARRANGED.contains(collected)) {
            return arranging.question(collected, occurrence, place, this::sessions);
        }
        Optional<Note> note = programme.notes().find(collected);
        if (note.isPresent()) {
            return asks(note.get().onlyIf(), now)
                    ? Optional.of(new Form.NoteQuestion(
                            note.get(),
                            given(collected, occurrence, note.get().per(), viewer, place),
                            people(note.get(), occurrence)))
                    : Optional.empty();
        }
        Optional<Instrument> instrument = programme.instruments().find(collected);
        if (instrument.isPresent()) {
            return asks(instrument.get().onlyIf(), now)
                    ? Optional.of(rate(instrument.get(), viewer, occurrence, place, now))
                    : Optional.empty();
        }
        return programme
                .choices()
                .find(collected)
                .map(choice -> new Form.ChoiceQuestion(
                        choice,
                        given(collected, occurrence, "person", viewer, place).stream()
                                .findFirst()));
    }

    /** Those in the team of an occurrence, or all where it is for all of them; nobody where no field is for a person. */
    private List<Person> people(Note note, Occurrence occurrence) {
        boolean namesOne = note.fields().stream().anyMatch(field -> field.word().equals(Form.NoteQuestion.PERSON));
        return namesOne
                ? membership.seats(List.of("team"), Scope.of(occurrence)).stream()
                        .map(Seat::person)
                        .distinct()
                        .flatMap(person -> cohort.people().find(person).stream())
                        .toList()
                : List.of();
    }

    private Form.Question rate(
            Instrument instrument, Viewer viewer, Occurrence occurrence, String place, ConditionContext now) {
        Map<String, Entry> given = new LinkedHashMap<>();
        for (Entry entry : given(instrument.id(), occurrence, instrument.per(), viewer, place)) {
            if (entry.content() instanceof Content.Rating rating) {
                given.put(rating.item(), entry);
            }
        }
        return new Form.RatingQuestion(instrument, items(instrument, occurrence, place, now), given);
    }

    private List<Form.Item> items(Instrument instrument, Occurrence occurrence, String place, ConditionContext now) {
        Instrument.Each each = instrument.each();
        if (each == null) {
            return instrument.items().stream()
                    .filter(item -> asks(item.onlyIf(), now))
                    .map(item -> Form.Item.of(
                            item.id(),
                            item.text(),
                            item.negative(),
                            CohortRecord.scale(programme, instrument, item.id())))
                    .toList();
        }
        if (each.heading() != null) {
            return programme
                    .frameworks()
                    .find(each.heading())
                    .map(framework -> framework.headings().all())
                    .orElse(List.of())
                    .stream()
                    .map(heading -> item(instrument, heading))
                    .toList();
        }
        return rated(each, occurrence, place).stream()
                .map(entry -> item(instrument, entry))
                .toList();
    }

    private Form.Item item(Instrument instrument, Framework.Heading heading) {
        return Form.Item.of(
                heading.id(), heading.title(), false, CohortRecord.scale(programme, instrument, heading.id()));
    }

    private Form.Item item(Instrument instrument, Entry entry) {
        Scale scale = CohortRecord.scale(programme, instrument, entry.id());
        return entry.content() instanceof Content.Words words
                ? new Form.Item(entry.id(), words.text(), false, scale, lacks(entry.collected(), words))
                : Form.Item.of(entry.id(), "", false, scale);
    }

    private List<String> lacks(String kind, Content.Words words) {
        Note note = programme.notes().find(kind).orElse(null);
        if (note == null) {
            return List.of();
        }
        List<String> lacks = new ArrayList<>();
        note.fields().ids().stream()
                .filter(field -> words.fields().getOrDefault(field, "").isBlank())
                .forEach(field -> lacks.add("“" + Ids.inWords(field) + "”"));
        if (!note.drawnFrom().isEmpty() && words.drawnFrom().isEmpty()) {
            lacks.add("what it rests on");
        }
        return lacks;
    }

    /**
     * The notes that are rated at an occurrence for a place. Those of an earlier cohort are taken up whoever could see
     * them then, for the present team of the host works on with them.
     */
    private List<Entry> rated(Instrument.Each each, Occurrence occurrence, String place) {
        Instrument.Source from = each.from() == null ? Instrument.Source.THIS_VISIT : each.from();
        return switch (from) {
            case THIS_VISIT ->
                notes(
                        record,
                        each,
                        entry -> entry.occurrence().equals(occurrence.id())
                                || (!occurrence.place().isEmpty()
                                        && entry.place().equals(occurrence.place())));
            case THIS_COHORT ->
                notes(record, each, entry -> place.isEmpty() || entry.place().equals(place));
            case LAST_VISIT ->
                history.lastVisit(occurrence.place().isEmpty() ? place : occurrence.place())
                        .map(last -> last.notes(each.note()))
                        .orElse(List.of());
            case LAST_COHORT ->
                history.lastCohort().stream()
                        .flatMap(past ->
                                notes(
                                        past.record(),
                                        each,
                                        entry ->
                                                place.isEmpty() || entry.place().equals(place))
                                        .stream())
                        .toList();
        };
    }

    private static List<Entry> notes(CohortRecord from, Instrument.Each each, Predicate<Entry> fits) {
        return from.entries().stream()
                .filter(entry -> each.note().contains(entry.collected()))
                .filter(fits)
                .toList();
    }

    /** What was given already: by oneself, or for one's place or team where one answer is asked of them. */
    private List<Entry> given(String collected, Occurrence occurrence, String per, Viewer viewer, String place) {
        return record.of(collected).stream()
                .filter(entry -> entry.occurrence().equals(occurrence.id()))
                .filter(entry -> switch (per) {
                    case "person" -> entry.author().equals(viewer.author());
                    case "team", "visit" -> true;
                    default -> entry.place().equals(place);
                })
                .toList();
    }

    /**
     * Whether an answer is still asked where it was given: whoever chooses afterwards to be told no estimate has none told
     * of them. Where a condition gives no answer it is, so that no answer is taken away for it.
     */
    public boolean isAsked(Instrument instrument, Entry answer) {
        return isAsked(instrument, answer, Doubt.ASK);
    }

    /** Whether an answer is told: one that is still asked, but for one whose condition gives no answer now. */
    public boolean isPublished(Instrument instrument, Entry answer) {
        return isAsked(instrument, answer, Doubt.KEEP_BACK);
    }

    private boolean isAsked(Instrument instrument, Entry answer, Doubt doubt) {
        Use ofItem = answer.content() instanceof Content.Rating rating
                ? instrument
                        .items()
                        .find(rating.item())
                        .map(Instrument.Item::onlyIf)
                        .orElse(null)
                : null;
        if (instrument.onlyIf() == null && ofItem == null) {
            return true;
        }
        return course.occurrences()
                .find(answer.occurrence())
                .map(this::situation)
                .map(now -> holds(instrument.onlyIf(), now, doubt) && holds(ofItem, now, doubt))
                .orElse(true);
    }

    /**
     * Whether something is shown, made or given on a condition; where none is written, it is, and where the condition gives
     * no answer it is not.
     */
    public boolean holds(@Nullable Use condition, ConditionContext now) {
        return holds(condition, now, Doubt.KEEP_BACK);
    }

    /** Whether something is asked on a condition; where none is written or it gives no answer, it is. */
    private boolean asks(@Nullable Use condition, ConditionContext now) {
        return holds(condition, now, Doubt.ASK);
    }

    private boolean holds(@Nullable Use condition, ConditionContext now, Doubt doubt) {
        return condition == null || WordCalls.holds(vocabulary, condition, now, doubt);
    }

    /** What a condition can ask about at an occurrence. */
    public ConditionContext situation(Occurrence occurrence) {
        return situations.computeIfAbsent(occurrence.id(), id -> found(occurrence));
    }

    private ConditionContext found(Occurrence occurrence) {
        boolean isVisit = occurrence.step() instanceof Step.Visit;
        return situation(
                occurrence.place(),
                occurrence.person(),
                isVisit ? occurrence.turn() : 0,
                isVisit ? occurrence.turns() : 0);
    }

    /** What a condition can ask about a host and a person, outside visits; either may be empty. */
    public ConditionContext situation(String host, String person) {
        return situation(host, person, 0, 0);
    }

    private ConditionContext situation(String host, String person, int turn, int turns) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Map<String, String> rated = new LinkedHashMap<>();
        Set<String> attended = new LinkedHashSet<>();
        for (Entry entry : record.entries()) {
            boolean isOfHost = host.isEmpty() || entry.place().equals(host);
            boolean isOfPerson = person.isEmpty() || entry.author().equals(person);
            if (entry.content() instanceof Content.Chosen choice && isOfHost) {
                chosen.put(entry.collected(), choice.option());
            } else if (entry.content() instanceof Content.Rating rating && isOfHost) {
                rated.put(entry.collected(), rating.level());
            } else if (entry.content() instanceof Content.Present && isOfPerson) {
                attended.add(course.occurrences()
                        .find(entry.occurrence())
                        .map(one -> one.step().id())
                        .orElse(entry.occurrence()));
            }
        }
        Map<String, String> facts = cohort.places().find(host).map(Place::facts).orElse(Map.of());
        return new ConditionContext(facts, turn, turns, chosen, rated, attended);
    }
}
