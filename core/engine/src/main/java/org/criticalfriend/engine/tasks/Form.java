package org.criticalfriend.engine.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Agenda;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.programme.Session;

/**
 * Everything one person is asked at one occurrence.
 *
 * @param place the id of the place for which it is given; empty where it is given for none
 */
public record Form(Occurrence occurrence, String place, List<Question> questions) {

    /** Takes a copy. */
    public Form {
        questions = List.copyOf(questions);
    }

    /** Whether nothing that has to be given is missing. */
    public boolean isComplete() {
        return questions.stream().allMatch(Question::isGiven);
    }

    /** One of the questions, if it is asked here. */
    public Optional<Question> question(String collected) {
        return questions.stream()
                .filter(question -> question.id().equals(collected))
                .findFirst();
    }

    /**
     * The id under which an answer is kept that is given once: one for each statement, occurrence and respondent, so that
     * nobody answers twice. Empty for what may be given several times, whose writer chooses the ids.
     *
     * @param person the id of whoever answers
     */
    public Optional<String> answerId(Question question, Content content, String person) {
        if (content instanceof Content.Rating rating && question instanceof RatingQuestion toRate) {
            boolean isOfEachPerson = toRate.instrument().per().equals("person");
            return Optional.of(id(question, rating.item(), isOfEachPerson ? person : ofAll()));
        }
        if (content instanceof Content.Chosen) {
            return Optional.of(id(question, "option", ofAll()));
        }
        if (content instanceof Content.Planned) {
            return Optional.of(id(question, "plan", ofAll()));
        }
        return content instanceof Content.Agreed ? Optional.of(id(question, "yes", person)) : Optional.empty();
    }

    private String ofAll() {
        return place.isEmpty() ? "team" : place;
    }

    private String id(Question question, String item, String respondent) {
        return String.join(".", occurrence.id(), question.id(), item, respondent);
    }

    /** One thing that is asked. */
    public sealed interface Question {

        /** The id of what is asked, as it is collected. */
        String id();

        /** What was given of it; none of what is kept otherwise than as entries. */
        default List<Entry> entries() {
            return List.of();
        }

        /** Whether there is anything to give: where notes are rated there may be none. */
        default boolean isThere() {
            return true;
        }

        /** Whether as much was given as has to be. */
        default boolean isGiven() {
            return !entries().isEmpty();
        }
    }

    /** What is given once, as one entry. */
    public sealed interface Once extends Question {

        /** What was given; empty where nothing was yet. */
        Optional<Entry> entry();

        @Override
        default List<Entry> entries() {
            return entry().stream().toList();
        }
    }

    /**
     * A note to be written, as often as it is asked or as anybody likes.
     *
     * @param people those whom a field may name that is for a person
     */
    public record NoteQuestion(Note note, List<Entry> entries, List<Person> people) implements Question {

        /** The type of fields that name one of the people. */
        public static final String PERSON = "person";

        /** Takes copies. */
        public NoteQuestion {
            entries = List.copyOf(entries);
            people = List.copyOf(people);
        }

        @Override
        public String id() {
            return note.id();
        }

        @Override
        public boolean isGiven() {
            return note.number() == null || entries.size() >= note.number().least();
        }

        /** Whether another one may be written. */
        public boolean isOpen() {
            return note.number() == null
                    || note.number().most() == null
                    || entries.size() < note.number().most();
        }
    }

    /**
     * Something to be rated.
     *
     * @param given the ratings by their items
     */
    public record RatingQuestion(Instrument instrument, List<Item> items, Map<String, Entry> given)
            implements Question {

        /** Takes copies. */
        public RatingQuestion {
            items = List.copyOf(items);
            given = Map.copyOf(given);
        }

        /** Whether words are asked beside the ratings. */
        public boolean takesWords() {
            return instrument.comment() != Instrument.Comment.NONE;
        }

        @Override
        public String id() {
            return instrument.id();
        }

        @Override
        public List<Entry> entries() {
            return List.copyOf(given.values());
        }

        @Override
        public boolean isThere() {
            return !items.isEmpty();
        }

        @Override
        public boolean isGiven() {
            return items.stream().allMatch(item -> given.containsKey(item.id()));
        }
    }

    /**
     * What is rated: a statement, a heading or somebody's note.
     *
     * @param lacks of a note what is asked for with it and not there, in words
     */
    public record Item(String id, String text, boolean isNegative, Scale scale, List<String> lacks) {

        /** Takes a copy. */
        public Item {
            lacks = List.copyOf(lacks);
        }

        /** A statement or a heading. */
        static Item of(String id, String text, boolean isNegative, Scale scale) {
            return new Item(id, text, isNegative, scale, List.of());
        }
    }

    /**
     * A visit to be planned.
     *
     * @param sessions those that are held
     * @param agenda as it was planned, or else one to begin with
     */
    public record PlanQuestion(Occurrence visit, List<Session> sessions, Agenda agenda, Optional<Entry> entry)
            implements Once {

        /** As a step collects it. */
        public static final String ID = "agenda";

        /** Takes a copy. */
        public PlanQuestion {
            sessions = List.copyOf(sessions);
        }

        @Override
        public String id() {
            return ID;
        }
    }

    /** Days to be found for visits. */
    public record DateQuestion(List<Occurrence> visits) implements Question {

        /** As a step collects it. */
        public static final String ID = "dates";

        /** Takes a copy. */
        public DateQuestion {
            visits = List.copyOf(visits);
        }

        @Override
        public String id() {
            return ID;
        }

        @Override
        public boolean isThere() {
            return !visits.isEmpty();
        }

        @Override
        public boolean isGiven() {
            return visits.stream().allMatch(visit -> visit.day() != null);
        }
    }

    /** The people of a place to be named. */
    public record NamingQuestion(List<Opening> openings) implements Question {

        /** As a step collects it. */
        public static final String ID = "people";

        /** Takes a copy. */
        public NamingQuestion {
            openings = List.copyOf(openings);
        }

        @Override
        public String id() {
            return ID;
        }

        @Override
        public boolean isThere() {
            return !openings.isEmpty();
        }

        @Override
        public boolean isGiven() {
            return openings.stream()
                    .allMatch(opening ->
                            opening.seats().size() >= opening.number().least());
        }
    }

    /**
     * A role that a place fills with its own people.
     *
     * @param number how many it is to fill
     * @param seats those that are filled
     */
    public record Opening(Role role, Range number, List<Seat> seats) {

        /** Takes a copy. */
        public Opening {
            seats = List.copyOf(seats);
        }

        /** Whether another one may be named. */
        public boolean isOpen() {
            return number.most() == null || seats.size() < number.most();
        }
    }

    /**
     * A yes to what others gave.
     *
     * @param id of the entry that a yes is
     * @param title what is finished by it
     * @param given what it would be said to
     */
    public record AgreementQuestion(String id, String title, List<Entry> given, Optional<Entry> entry) implements Once {

        /** Takes a copy. */
        public AgreementQuestion {
            given = List.copyOf(given);
        }

        /** The yes that can be said now. */
        public Content.Agreed yes() {
            Map<String, Integer> to = new LinkedHashMap<>();
            given.forEach(one -> to.put(one.id(), one.version()));
            return new Content.Agreed(to);
        }

        @Override
        public boolean isGiven() {
            return entry.map(Entry::content).map(yes()::equals).orElse(false);
        }
    }

    /** An option to be chosen. */
    public record ChoiceQuestion(Choice choice, Optional<Entry> entry) implements Once {
        @Override
        public String id() {
            return choice.id();
        }
    }
}
