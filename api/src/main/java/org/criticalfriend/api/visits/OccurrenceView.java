package org.criticalfriend.api.visits;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Fact;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.OccurrenceText;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.composition.material.NoteText;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.ReadershipPhrases;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Agenda;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/** A visit, an event or a task. */
public final class OccurrenceView {

    private final Frames frames;
    private final AskedView asked;
    private final Ids ids;

    @Inject
    public OccurrenceView(Frames frames, AskedView asked, Ids ids) {
        this.frames = frames;
        this.asked = asked;
        this.ids = ids;
    }

    /** The page as it stands. */
    public OccurrencePage of(ReadOccurrence.Found found) {
        return of(found, FormInput.NOTHING);
    }

    /** The page with what somebody typed and what was refused of it, so that nothing typed is lost. */
    public OccurrencePage of(ReadOccurrence.Found found, FormInput typed) {
        CohortContext in = found.in();
        Cohort cohort = in.cohort();
        Occurrence occurrence = found.occurrence();
        Titles titles = new Titles(cohort.programme());
        List<OccurrencePage.Group> written = written(found, titles);
        boolean isForNotes = !notes(found).isEmpty();
        return new OccurrencePage(
                frames.below(cohort, OccurrenceText.title(cohort, occurrence))
                        .withCaption(caption(cohort, occurrence))
                        .withLead(lead(found))
                        .withSeenBy(seenBy(found, titles)),
                typed.problems(),
                occurrence.step() instanceof Step.Visit
                        ? "About this visit"
                        : occurrence.step() instanceof Step.Event ? "About this event" : "About this",
                facts(found, titles),
                plan(found, titles),
                planned(found, titles),
                found.lacking(),
                written,
                written.isEmpty() && isForNotes ? "No notes yet that you may see." : "",
                found.form().map(form -> asked.of(in, form, typed)).orElse(List.of()),
                occurrence.id(),
                Addresses.occurrence(cohort.id(), occurrence.id()),
                found.mayDate()
                        ? new OccurrencePage.DayForm(
                                Addresses.day(cohort.id(), occurrence.id()),
                                dayOf(occurrence),
                                typed.field("day").isEmpty() ? dayOf(occurrence) : typed.field("day"),
                                typed.problem("day"))
                        : null,
                attendance(found));
    }

    private OccurrencePage.@Nullable Attendance attendance(ReadOccurrence.Found found) {
        List<ReadOccurrence.Attended> all = found.attendance();
        boolean isKnown = all.stream().anyMatch(ReadOccurrence.Attended::isPresent);
        if (all.isEmpty() || !(found.mayMark() || isKnown)) {
            return null;
        }
        return new OccurrencePage.Attendance(
                found.mayMark()
                        ? Addresses.attendance(
                                found.in().cohort().id(), found.occurrence().id())
                        : "",
                ids.next(),
                all.stream()
                        .filter(ReadOccurrence.Attended::isPresent)
                        .map(one -> one.person().id())
                        .collect(Collectors.joining(" ")),
                all.stream()
                        .map(one -> new OccurrencePage.Option(
                                one.person().id(), one.person().name(), one.isPresent()))
                        .toList());
    }

    private static String dayOf(Occurrence occurrence) {
        return occurrence.day() == null ? "" : occurrence.day().toString();
    }

    private static String caption(Cohort cohort, Occurrence occurrence) {
        String team = cohort.teams().find(occurrence.team()).map(Team::title).orElse("");
        return team.isEmpty() ? cohort.title() : team + ", " + cohort.title();
    }

    private static String lead(ReadOccurrence.Found found) {
        String when = OccurrenceText.when(found.occurrence()) + ".";
        return found.form()
                .map(form -> form.isComplete()
                        ? when + " You have given everything that is asked of you."
                        : when + " Something is asked of you.")
                .orElse(when);
    }

    private static Set<String> collected(ReadOccurrence.Found found) {
        Set<String> collected = new LinkedHashSet<>(found.occurrence().step().collects());
        found.sessions().forEach(session -> collected.addAll(session.collects()));
        return collected;
    }

    private static List<Note> notes(ReadOccurrence.Found found) {
        return collected(found).stream()
                .flatMap(id -> found.in().cohort().programme().notes().find(id).stream())
                .toList();
    }

    private static String seenBy(ReadOccurrence.Found found, Titles titles) {
        List<String> lines = new ArrayList<>();
        for (Note note : notes(found)) {
            lines.add("“" + note.title() + "”: " + titles.readers(note.audience(), false));
        }
        List<String> sentences = new ArrayList<>();
        if (!lines.isEmpty()) {
            sentences.add("Who sees what is written here: " + String.join("; ", lines) + ".");
        }
        Programme programme = found.in().cohort().programme();
        ReadershipPhrases phrases = new ReadershipPhrases(programme);
        Tasks asking = found.in().asking();
        for (String id : collected(found)) {
            programme
                    .instruments()
                    .find(id)
                    .filter(instrument -> asking.holds(instrument.onlyIf(), asking.situation(found.occurrence())))
                    .ifPresent(instrument -> sentences.add(
                            "“" + instrument.title() + "”: " + Sentences.small(phrases.answers(instrument))));
        }
        return English.printed(String.join(" ", sentences));
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
        List<String> names = found.in().policy().membership().seats(who, Scope.of(found.occurrence())).stream()
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

    private static List<OccurrencePage.Part> plan(ReadOccurrence.Found found, Titles titles) {
        return found.agenda()
                .map(settled -> settled.agenda().slots().stream()
                        .flatMap(slot -> settled.visit().step().sessions().find(slot.session()).stream()
                                .map(session -> part(session, hours(settled.visit(), slot), slot.about(), titles)))
                        .toList())
                .orElseGet(() -> found.sessions().stream()
                        .map(session -> part(session, English.alone(Times.minutes(session.minutes())), "", titles))
                        .toList());
    }

    private static String hours(Occurrence visit, Agenda.Slot slot) {
        boolean isLong = visit.step() instanceof Step.Visit stay && stay.days() > 1;
        return isLong ? "Day " + slot.day() + ", " + slot.hours() : slot.hours();
    }

    private static OccurrencePage.Part part(Session session, String time, String about, Titles titles) {
        return new OccurrencePage.Part(
                time,
                session.title(),
                about,
                session.ledBy().isEmpty()
                        ? ""
                        : "Led by " + titles.who(session.ledBy()).words(),
                session.isProtected());
    }

    /** How far the plan has come, and where the day is too full. */
    private static List<String> planned(ReadOccurrence.Found found, Titles titles) {
        List<String> remarks = new ArrayList<>();
        found.agenda().ifPresent(settled -> {
            if (!settled.agreedBy().isEmpty()) {
                String who = titles.who(settled.agreedBy()).words();
                remarks.add(
                        settled.isAgreed()
                                ? "Agreed with " + who + "."
                                : "Proposed; it waits for the yes of " + who + ".");
            }
            if (settled.visit().step() instanceof Step.Visit visit) {
                remarks.addAll(settled.agenda().overfull(visit));
            }
        });
        return remarks;
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

    private static OccurrencePage.Note note(CohortContext in, Entry entry, Content.Words words) {
        Cohort cohort = in.cohort();
        String from = in.may(Act.KNOW_AUTHOR, Target.of(entry)) ? from(in, entry) : "";
        List<String> details = new ArrayList<>();
        words.headings().forEach((framework, heading) -> details.add(heading(cohort, framework, heading)));
        NoteText.fields(entry, words, cohort)
                .forEach((field, value) -> details.add(English.alone(Nouns.id(field)) + ": " + value));
        return new OccurrencePage.Note(words.text(), from, details);
    }

    /** The writer with their part in the visit and their own organisation, which is not the host's for a visitor. */
    private static String from(CohortContext in, Entry entry) {
        Cohort cohort = in.cohort();
        Optional<Person> person = cohort.people().find(entry.author());
        if (person.isEmpty()) {
            // What came from elsewhere stands under the id of the place it came from; an office is of no place.
            return cohort.places().find(entry.author()).map(Place::name).orElse("");
        }
        String name = person.get().name();
        Membership membership = in.policy().membership();
        Scope scope = membership.scope(entry.occurrence(), entry.place());
        String role = membership.seats(Viewer.person(entry.author())).stream()
                .filter(seat -> membership.isInTeam(seat, scope) && !membership.isForAnotherVisit(seat, scope))
                .findFirst()
                .flatMap(seat -> cohort.programme().roles().find(seat.role()))
                .map(one -> Sentences.small(one.title()))
                .filter(title -> !name.contains(title))
                .orElse("");
        String home = cohort.places()
                .find(person.get().place())
                .map(Place::name)
                .filter(place -> !name.contains(place))
                .orElse("");
        return name + (role.isEmpty() ? "" : " (" + role + ")") + (home.isEmpty() ? "" : ", " + home);
    }

    private static String heading(Cohort cohort, String framework, String heading) {
        return cohort.programme()
                .frameworks()
                .find(framework)
                .flatMap(one -> one.headings().find(heading))
                .map(Framework.Heading::title)
                .orElse(heading);
    }
}
