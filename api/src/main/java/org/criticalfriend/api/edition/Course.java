package org.criticalfriend.api.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.engine.language.prose.CoursePhrases;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/** What happens, in the order of the file. */
final class Course {

    private final Programme programme;
    private final InWords words;

    Course(Programme programme, InWords words) {
        this.programme = programme;
        this.words = words;
    }

    List<ProgrammePage.Step> all() {
        return programme.course().stream().map(this::step).toList();
    }

    private ProgrammePage.Step step(Step step) {
        return new ProgrammePage.Step(
                when(step),
                step.title(),
                English.printed(kind(step)),
                people(step).stream().map(English::printed).toList(),
                step.sessions().stream().map(this::session).toList(),
                English.printed(asks(step.collects())));
    }

    private String when(Step step) {
        Moment time = step.time();
        if (time == null) {
            return "On a date that is agreed";
        }
        String when = time instanceof Moment.On on
                ? English.weekday(on.date())
                : English.printed(words.times().moment(time));
        return step instanceof Step.Task ? "Due " + when : English.alone(when);
    }

    private String kind(Step step) {
        if (step instanceof Step.Task task) {
            String per = task.per();
            return per == null || per.equals("person")
                    ? "Task"
                    : "Task for each " + words.titles().per(per);
        }
        if (step instanceof Step.Event event) {
            String whose = event.per() == Organisation.Per.TEAM
                    ? "each " + words.titles().team()
                    : "the whole cohort";
            String often = event.times() == null ? "" : ", " + CoursePhrases.often(event.times());
            return "Event for " + whose + often + length(event.days(), event.length());
        }
        Step.Visit visit = (Step.Visit) step;
        String often = visit.times() == null
                ? ""
                : ", " + Numbers.range(visit.times()) + " for each "
                        + words.titles().team();
        return "Visit to each " + words.titles().organisation(visit.host()) + often
                + length(visit.days(), visit.length());
    }

    private static String length(int days, @Nullable Length ofDay) {
        String several = days == 1 ? "" : Numbers.counted(days, "day");
        String each = ofDay == null ? "" : Times.length(ofDay);
        String between = several.isEmpty() || each.isEmpty() ? "" : " of ";
        String all = several + between + each;
        return all.isEmpty() ? "" : ", " + all;
    }

    private List<String> people(Step step) {
        List<String> people = new ArrayList<>();
        Optional.ofNullable(step.hint()).ifPresent(people::add);
        if (step instanceof Step.Task task) {
            add(people, "Seen to by ", task.by());
            add(people, "Agreed by ", task.agreedBy());
            add(people, "Then told: ", task.tell());
        } else if (step instanceof Step.Event event) {
            add(people, "Taking part: ", event.takesPart());
            add(people, "In the chair: ", event.chairedBy());
            Optional.ofNullable(event.place())
                    .ifPresent(
                            place -> people.add(English.sentence(words.course().place(place))));
            Optional.ofNullable(event.sameAs())
                    .ifPresent(same -> people.add("The same as " + CoursePhrases.sameAs(same) + "."));
        } else if (step instanceof Step.Visit visit) {
            add(people, "Taking part: ", visit.takesPart());
            add(people, "There all day: ", visit.throughout());
            add(people, "In the chair: ", visit.chairedBy());
        }
        addOnly(people, step.onlyIf());
        return people;
    }

    private ProgrammePage.Session session(Session session) {
        List<String> sentences = new ArrayList<>();
        Optional.ofNullable(session.hint()).ifPresent(sentences::add);
        add(sentences, "Led by ", session.ledBy());
        add(sentences, "Taking part: ", session.takesPart());
        add(sentences, "Agreed by ", session.agreedBy());
        addOnly(sentences, session.onlyIf());
        if (session.times() != null) {
            sentences.add("In " + Numbers.word(session.times()) + " of the visits.");
        }
        if (!session.collects().isEmpty()) {
            sentences.add(asks(session.collects()));
        }
        return new ProgrammePage.Session(
                session.minutes() + " min",
                session.title(),
                session.isProtected(),
                English.printed(String.join(" ", sentences)));
    }

    private String asks(List<String> collects) {
        return collects.isEmpty()
                ? ""
                : "Asks for " + Sentences.and(words.titles().things(collects)) + ".";
    }

    private void add(List<String> sentences, String beginning, List<String> who) {
        if (!who.isEmpty()) {
            sentences.add(beginning + words.titles().who(who).words() + ".");
        }
    }

    private void addOnly(List<String> sentences, @Nullable Use condition) {
        if (condition != null) {
            sentences.add(English.sentence(words.conditions().only(condition)));
        }
    }
}
