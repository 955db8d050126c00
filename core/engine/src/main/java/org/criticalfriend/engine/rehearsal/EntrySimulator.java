package org.criticalfriend.engine.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.criticalfriend.engine.access.AccessPolicy;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.WordCalls;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.schedule.Calendar;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.tasks.EntryValidator;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.programme.Step;

/** Writes, for everybody who takes part, what they are asked for. */
final class EntrySimulator {

    private static final double PRESENT = 0.97;
    private static final double LEFT_OUT = 0.01;
    private static final double LIKE_LAST_TIME = 0.8;
    private static final int HOUR_OF_VISITS = 15;
    private static final int MOST_ROUNDS = 4;
    private static final List<String> THEMES = Lists.read("names.txt").of("theme");

    private final RehearsalState state;
    private final Programme programme;
    private final Vocabulary vocabulary;
    private final EntryValidator acceptance;
    private final Chance chance;
    private final Prose prose;
    private final Calendar calendar;
    private final Set<String> asked = new HashSet<>();
    private Clock clock = Clock.systemUTC();

    EntrySimulator(RehearsalState state, Vocabulary vocabulary, long seed) {
        this.state = state;
        this.programme = state.programme;
        this.vocabulary = vocabulary;
        this.acceptance = new EntryValidator(programme, vocabulary);
        this.chance = Chance.of(seed, "giving");
        this.prose = new Prose(programme, Chance.of(seed, "prose"), state.texts);
        this.calendar = Course.calendarOf(state.cohort());
    }

    /** Plays an occurrence on a day: who is there, and what they give of some kinds. */
    void play(Occurrence occurrence, LocalDate day, Predicate<String> kinds) {
        clock = Clock.fixed(day.atTime(HOUR_OF_VISITS, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Course course = state.course();
        AccessPolicy policy = new AccessPolicy(state.cohort(), course);
        Set<String> absent =
                occurrence.step() instanceof Step.Task ? Set.of() : attend(occurrence, policy.membership());
        ask(occurrence, absent, standing(course, policy), question -> !isYes(question) && kinds.test(question.id()));
        if (isAgreedUpon(occurrence.step())) {
            // Whoever says yes to something says it once everybody has given theirs.
            ask(occurrence, absent, standing(course, policy), question -> isYes(question) && kinds.test(question.id()));
        }
    }

    /** Everything written so far, and what is asked of everybody until something more is given. */
    private record Standing(Course course, AccessPolicy policy, CohortRecord record, Tasks asking) {}

    private Standing standing(Course course, AccessPolicy policy) {
        CohortRecord record = state.record();
        Tasks asking = new Tasks(record, state.history(), course, policy.membership(), vocabulary);
        return new Standing(course, policy, record, asking);
    }

    private void ask(Occurrence occurrence, Set<String> absent, Standing before, Predicate<Form.Question> kinds) {
        Standing standing = before;
        for (Viewer viewer : state.viewers()) {
            if (!absent.contains(viewer.person())) {
                Standing now = standing;
                standing = state.step(() -> fill(viewer, occurrence, now, kinds));
            }
        }
    }

    private static boolean isYes(Form.Question question) {
        return question instanceof Form.AgreementQuestion;
    }

    private static boolean isAgreedUpon(Step step) {
        return step instanceof Step.Task task
                ? !task.agreedBy().isEmpty()
                : step.sessions().stream()
                        .anyMatch(session -> !session.agreedBy().isEmpty());
    }

    private Set<String> attend(Occurrence occurrence, Membership membership) {
        Set<String> absent = new HashSet<>();
        for (Seat seat : membership.takingPart(occurrence)) {
            if (mayBeAbsent(seat) && !chance.in(PRESENT)) {
                absent.add(seat.person());
            } else {
                String place = state.places.containsKey(seat.at()) ? seat.at() : occurrence.place();
                keep(occurrence, "", seat.person(), place, new Content.Present());
            }
        }
        return absent;
    }

    private boolean mayBeAbsent(Seat seat) {
        return programme
                .roles()
                .find(seat.role())
                .map(role -> role.substitutes() == Role.Substitutes.ALLOWED)
                .orElse(false);
    }

    /**
     * What is chosen can change what else is asked, so a form is looked at again until nothing more is given.
     *
     * @return how everything stands then
     */
    private Standing fill(Viewer viewer, Occurrence occurrence, Standing before, Predicate<Form.Question> kinds) {
        Standing standing = before;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Standing now = standing;
            int already = asked.size();
            Optional<Form> form = now.asking().of(viewer, occurrence);
            form.ifPresent(found -> found.questions().stream()
                    .filter(kinds)
                    .filter(question -> asked.add(occurrence.id() + " " + question.id() + " " + viewer.person()))
                    .forEach(question -> give(question, found, viewer, now)));
            if (asked.size() == already) {
                break;
            }
            standing = standing(now.course(), now.policy());
        }
        return standing;
    }

    private void give(Form.Question question, Form form, Viewer viewer, Standing now) {
        if (question instanceof Form.ChoiceQuestion choose) {
            if (!choose.isGiven()) {
                String option = option(choose, form);
                offer(question, form, viewer, new Content.Chosen(option));
            }
        } else if (question instanceof Form.RatingQuestion rate) {
            rate(rate, form, viewer);
        } else if (question instanceof Form.NoteQuestion write) {
            write(write, form, viewer, now);
        } else if (question instanceof Form.PlanQuestion plan) {
            if (!plan.isGiven()) {
                offer(plan, form, viewer, new Content.Planned(plan.agenda()));
            }
        } else if (question instanceof Form.AgreementQuestion agree) {
            offer(agree, form, viewer, agree.yes());
        }
    }

    private void rate(Form.RatingQuestion rate, Form form, Viewer viewer) {
        boolean isNeeded = rate.instrument().comment() == Instrument.Comment.REQUIRED;
        for (Form.Item item : rate.items()) {
            if (!rate.given().containsKey(item.id())) {
                boolean isLeftOut = rate.items().size() > 1 && chance.in(LEFT_OUT);
                String comment = rate.takesWords() && !isLeftOut && (isNeeded || chance.in(0.3)) ? prose.comment() : "";
                Content.Rating rating =
                        new Content.Rating(item.id(), isLeftOut ? "" : level(rate, item, form), comment);
                offer(rate, form, viewer, rating);
            }
        }
    }

    /** Whoever chose the time before mostly chooses the same again. */
    private String option(Form.ChoiceQuestion choose, Form form) {
        List<String> options = List.copyOf(choose.choice().options().ids());
        Optional<String> last = lastVisit(form)
                .flatMap(visit -> visit.entries().stream()
                        .filter(entry -> entry.collected().equals(choose.id()))
                        .flatMap(entry -> entry.content() instanceof Content.Chosen chosen
                                ? Stream.of(chosen.option())
                                : Stream.of())
                        .findFirst());
        return last.isPresent() && chance.in(LIKE_LAST_TIME) ? last.get() : chance.oneOfTheFirst(options);
    }

    private Optional<History.LastVisit> lastVisit(Form form) {
        return state.history().lastVisit(form.occurrence().place());
    }

    /**
     * Most answers lie near the better end, as they do in the field. What was agreed of a host the time before is mostly
     * agreed again, or is one level better.
     */
    private String level(Form.RatingQuestion rate, Form.Item item, Form form) {
        List<Scale.Level> levels = item.scale().levels();
        Optional<String> last = lastVisit(form).flatMap(visit -> visit.level(rate.id(), item.id()));
        if (last.isPresent()) {
            List<String> ids = levels.stream().map(Scale.Level::id).toList();
            int place = ids.indexOf(last.get());
            return ids.get(Math.min(ids.size() - 1, chance.in(LIKE_LAST_TIME) ? place : place + 1));
        }
        double good = Math.max(chance.part(), Math.max(chance.part(), chance.part()));
        double share = item.isNegative() ? 1 - good : good;
        int place = Math.min(levels.size() - 1, (int) (share * levels.size()));
        return levels.get(place).id();
    }

    private void write(Form.NoteQuestion write, Form form, Viewer viewer, Standing now) {
        Note note = write.note();
        int already = write.entries().size();
        int wanted = note.number() == null ? usual(note, already) : Math.max(already, chance.of(note.number(), 1));
        int from = chance.below(1000);
        for (int one = already; one < wanted; one++) {
            offer(write, form, viewer, words(note, from + one, form, viewer, now));
        }
    }

    /** Whoever writes alone writes something under each heading; of several people each writes one note or two. */
    private int usual(Note note, int already) {
        if (!note.per().equals("person")) {
            return already > 0 ? already : 2;
        }
        int headings = note.headings().stream()
                .flatMap(framework -> programme.frameworks().find(framework).stream())
                .mapToInt(framework -> framework.headings().size())
                .max()
                .orElse(0);
        boolean isAlone = note.by().size() == 1
                && programme
                        .roles()
                        .find(note.by().get(0))
                        .map(role ->
                                Integer.valueOf(1).equals(role.number().bounds().most()))
                        .orElse(false);
        return isAlone && headings > 0 ? already + Math.min(headings, 4) : already + 1 + (chance.in(0.25) ? 1 : 0);
    }

    private Content.Words words(Note note, int turn, Form form, Viewer viewer, Standing now) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (String framework : note.headings()) {
            List<String> known = programme
                    .frameworks()
                    .find(framework)
                    .map(EntrySimulator::headings)
                    .orElse(THEMES);
            headings.put(framework, known.get(turn % known.size()));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        note.fields()
                .asMap()
                .forEach((field, type) ->
                        value(field, type, form, viewer, fields.values()).ifPresent(value -> fields.put(field, value)));
        return new Content.Words(prose.note(note), headings, fields, drawnFrom(note, form, viewer, now));
    }

    private static List<String> headings(Framework framework) {
        return List.copyOf(framework.headings().ids());
    }

    private Optional<String> value(String field, FieldType type, Form form, Viewer viewer, Collection<String> taken) {
        if (!type.values().isEmpty()) {
            return Optional.of(chance.one(type.values()));
        }
        if (PluginFields.isOne(type.word())) {
            return PluginFields.value(vocabulary, type.word(), field, prose.phrase(), state.findings);
        }
        String value = switch (type.word()) {
            case "number" -> Integer.toString(2 + chance.below(30));
            case "date" -> later().toString();
            case "person" -> viewer.person();
            case "organisation" -> organisation(form.place(), taken);
            case "file" -> "https://example.org/" + field + ".pdf";
            case "link" -> "https://example.org/" + field;
            default -> prose.phrase();
        };
        return value.isEmpty()
                        || WordCalls.refusal(vocabulary, type.word(), value).isPresent()
                ? Optional.empty()
                : Optional.of(value);
    }

    /** Another one of the same team that is not named yet, or the one it is about where there is none. */
    private String organisation(String place, Collection<String> taken) {
        List<Place> others = state.cohort().teamOf(place).stream()
                .flatMap(team -> team.places().stream())
                .filter(id -> !id.equals(place))
                .flatMap(id -> Optional.ofNullable(state.places.get(id)).stream())
                .filter(other -> !taken.contains(other.name()))
                .toList();
        return others.isEmpty()
                ? Optional.ofNullable(state.places.get(place)).map(Place::name).orElse("")
                : chance.one(others).name();
    }

    private LocalDate later() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return calendar.workingDayFrom(today.plusDays(20 + chance.below(80)));
    }

    /** One to three notes of the same visit, place or team that the writer may see. */
    private List<String> drawnFrom(Note note, Form form, Viewer viewer, Standing now) {
        if (note.drawnFrom().isEmpty()) {
            return List.of();
        }
        AccessPolicy policy = now.policy();
        Scope scope = policy.membership().scope(form.occurrence().id(), form.place());
        List<String> fitting = new ArrayList<>();
        for (Entry entry : now.record().entries()) {
            if (note.drawnFrom().contains(entry.collected()) && policy.may(viewer, Act.READ_ENTRY, Target.of(entry))) {
                Scope there = policy.membership().scope(entry.occurrence(), entry.place());
                if (there.team().equals(scope.team()) && there.place().equals(scope.place())) {
                    fitting.add(entry.id());
                }
            }
        }
        List<String> some = chance.shuffled(fitting).subList(0, Math.min(fitting.size(), 1 + chance.below(3)));
        return some.stream().sorted().toList();
    }

    /** What is given is what a real form takes; anything else is a fault of the rehearsal and stops it. */
    private void offer(Form.Question question, Form form, Viewer viewer, Content content) {
        acceptance.refusal(question, content, true).ifPresent(refusal -> {
            throw new IllegalStateException(form.occurrence().id() + ", " + question.id() + ": " + refusal.sentence());
        });
        keep(form.occurrence(), question.id(), viewer.person(), form.place(), content);
    }

    private void keep(Occurrence occurrence, String collected, String author, String place, Content content) {
        int number = state.entries.size() + 1;
        String id = (collected.isEmpty() ? "present" : collected) + "-" + number;
        state.entries.add(new Entry(
                id,
                occurrence.id(),
                collected,
                author,
                place,
                content,
                1,
                clock.instant().plusSeconds(number)));
    }

    /** Once a visit is over, what was chosen for it is kept as the file says. */
    void forget(Occurrence occurrence) {
        CohortRecord record = state.record();
        state.entries.replaceAll(entry -> entry.place().equals(occurrence.place()) ? record.kept(entry) : entry);
    }
}
