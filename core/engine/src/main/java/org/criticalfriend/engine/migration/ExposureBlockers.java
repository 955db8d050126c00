package org.criticalfriend.engine.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.audience.AudienceHierarchy;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/** What was given in confidence and would be shown more widely: whoever wrote it was promised who may ever see it. */
final class ExposureBlockers {

    private final Programme before;
    private final Programme target;
    private final AudienceHierarchy hierarchy;
    private final AudienceHierarchy there;
    private final Titles titles;

    private ExposureBlockers(Programme before, Programme target) {
        this.before = before;
        this.target = target;
        this.hierarchy = new AudienceHierarchy(before);
        this.there = new AudienceHierarchy(target);
        this.titles = new Titles(target);
    }

    static List<String> in(
            CohortRecord record, EntryMigration migration, Course course, Programme target, List<SignOff> signOffs) {
        ExposureBlockers exposed = new ExposureBlockers(record.cohort().programme(), target);
        Map<List<String>, List<Entry>> given = new LinkedHashMap<>();
        for (EntryMigration.Step step : migration.steps()) {
            given.computeIfAbsent(List.of(step.before().collected(), step.now().collected()), none -> new ArrayList<>())
                    .add(step.before());
        }
        List<String> hindrances = new ArrayList<>();
        given.forEach((kinds, entries) -> hindrances.addAll(exposed.given(kinds.get(0), kinds.get(1), entries)));
        Map<String, Subject> subjects = DocumentBlockers.subjects(record.cohort(), course);
        for (SignOff signOff : signOffs) {
            Subject subject = subjects.get(signOff.document());
            if (subject != null && signOff.isReleased(subject.output())) {
                hindrances.addAll(exposed.released(subject));
            }
        }
        return hindrances;
    }

    private List<String> given(String kind, String now, List<Entry> entries) {
        List<String> hindrances = new ArrayList<>();
        String title = Sentences.quote(Titled.thing(before, kind));
        Note note = before.notes().find(kind).orElse(null);
        Note noteNow = target.notes().find(now).orElse(null);
        if (note != null && noteNow != null) {
            String written = title + ", which " + People.have(entries, "written");
            wider(note.audience(), noteNow.audience())
                    .forEach(who -> hindrances.add("The new edition also shows " + who + " " + written
                            + " for nobody but " + new Titles(before).readers(note.audience(), false) + "."));
            if (note.names() == Note.WritersNames.HIDDEN && noteNow.names() == Note.WritersNames.SHOWN) {
                hindrances.add("The new edition tells who wrote " + written + " without their names.");
            }
        }
        Instrument instrument = before.instruments().find(kind).orElse(null);
        Instrument instrumentNow = target.instruments().find(now).orElse(null);
        if (instrument != null && instrumentNow != null) {
            String answered = title + ", which " + People.have(entries, "answered");
            wider(instrument.audience(), instrumentNow.audience())
                    .forEach(who -> hindrances.add("The new edition also shows " + who + " the single answers to "
                            + answered + " for nobody but " + new Titles(before).readers(instrument.audience(), true)
                            + "."));
            if (instrumentNow.smallestGroup() < instrument.smallestGroup()) {
                hindrances.add("The new edition tells figures from " + Numbers.word(instrumentNow.smallestGroup())
                        + " answers on of " + answered + " where "
                        + Numbers.word(instrument.smallestGroup()) + " were promised.");
            }
        }
        return hindrances;
    }

    private List<String> released(Subject subject) {
        return target.outputs().find(subject.output().id()).map(Output::audience).orElse(List.of()).stream()
                .filter(group -> !hierarchy.mayAllSee(subject.output().audience(), there.meant(group)))
                .map(group -> "The new edition also shows " + titles.who(group).words() + " "
                        + Sentences.quote(subject.title()) + ", which is released for nobody but "
                        + new Titles(before).readers(subject.output().audience(), false) + ".")
                .toList();
    }

    /** Those who may see something by the other edition and not by this one; its author always may. */
    private List<String> wider(List<String> audience, List<String> now) {
        return now.stream()
                .filter(group -> !group.equals("author"))
                .filter(group -> !hierarchy.mayAllSee(audience, there.meant(group)))
                .map(group -> titles.who(group).words())
                .toList();
    }
}
