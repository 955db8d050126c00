package org.criticalfriend.engine.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.composition.material.CohortMaterial;
import org.criticalfriend.engine.composition.material.Reports;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.SectionCalls;
import org.criticalfriend.engine.plugin.PluginCalls;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.word.ConditionContext;

/** Composes the documents of a cohort as it stands now. */
public final class Composition {

    private final Cohort cohort;
    private final Course course;
    private final Tasks asking;
    private final CohortMaterial material;
    private final Vocabulary vocabulary;
    private final Titles titles;
    private final String instance;

    /**
     * A composition.
     *
     * @param history of the cohort
     * @param reports the documents of other cohorts that its documents may draw on
     * @param instance who runs the cohort, as it stands at the head of each document
     */
    public Composition(
            CohortRecord record,
            History history,
            Reports reports,
            Course course,
            Vocabulary vocabulary,
            String instance) {
        this(record, history, reports, course, vocabulary, instance, (entries, there) -> entries);
    }

    /**
     * A composition on a day on which people may still be answering.
     *
     * @param counted which answers its totals are made of
     */
    public Composition(
            CohortRecord record,
            History history,
            Reports reports,
            Course course,
            Vocabulary vocabulary,
            String instance,
            CohortMaterial.Counting counted) {
        this.cohort = record.cohort();
        this.course = course;
        this.asking = new Tasks(record, history, course, vocabulary);
        this.material = new CohortMaterial(record, history, reports, course, asking, vocabulary, counted);
        this.vocabulary = vocabulary;
        this.titles = new Titles(cohort.programme());
        this.instance = instance;
    }

    /** Every document of the cohort that its condition allows, output by output. */
    public List<Subject> subjects() {
        return subjects(Set.of());
    }

    /**
     * The same with those that somebody has begun to sign off, which stay whatever becomes of their condition.
     *
     * @param begun the ids of documents
     */
    public List<Subject> subjects(Set<String> begun) {
        List<Subject> subjects = new ArrayList<>();
        for (Output output : cohort.programme().outputs()) {
            Subject.of(output, cohort, course).stream()
                    .filter(subject -> begun.contains(subject.id()) || isMade(subject))
                    .forEach(subjects::add);
        }
        return subjects;
    }

    /** A document by its id, if its condition allows it. */
    public Optional<Subject> subject(String id) {
        return subjects().stream().filter(subject -> subject.id().equals(id)).findFirst();
    }

    private boolean isMade(Subject subject) {
        return asking.holds(subject.output().onlyIf(), situation(subject));
    }

    /**
     * Composes a document.
     *
     * @param stage how many stages of its sign-off are done
     * @param signed when each of them was done, in words
     */
    public Document compose(Subject subject, int stage, List<String> signed) {
        Output output = subject.output();
        List<Document.Stage> stages = new ArrayList<>();
        for (Output.Stage one : output.signOff()) {
            int place = stages.size();
            String state = place < signed.size() ? signed.get(place) : place == stage ? "Next" : "Not yet";
            stages.add(new Document.Stage(
                    one.title(), Sentences.capital(titles.who(one.by()).words()), state));
        }
        return new Document(
                subject.title(),
                cohort.programme().language(),
                instance,
                lead(subject),
                stage < output.signOff().size(),
                stages,
                "For " + titles.readers(output.audience(), false) + ".",
                parts(subject));
    }

    /** The sections, and at the end what plugins did not answer for them. */
    private List<Document.Part> parts(Subject subject) {
        List<Document.Part> parts = new ArrayList<>();
        try (PluginCalls calls = PluginCalls.open()) {
            ConditionContext now = situation(subject);
            for (Output.Section section : subject.output().sections()) {
                if (asking.holds(section.onlyIf(), now)) {
                    List<Block> blocks = SectionCalls.blocks(
                            vocabulary, section.word(), new SectionMaterial(material, subject, section));
                    if (!blocks.isEmpty()) {
                        parts.add(new Document.Part(subject.filledIn(section.title()), blocks));
                    }
                }
            }
            if (!calls.told().isEmpty()) {
                List<Block> told =
                        calls.told().stream().<Block>map(Block.Paragraph::new).toList();
                parts.add(new Document.Part("What could not be worked out", told));
            }
        }
        return parts;
    }

    private String lead(Subject subject) {
        String team = subject.names().getOrDefault("team", "");
        return cohort.title() + (team.isEmpty() || subject.output().per().equals("cohort") ? "" : ", " + team);
    }

    private ConditionContext situation(Subject subject) {
        return course.occurrences()
                .find(subject.scope().occurrence())
                .map(asking::situation)
                .orElseGet(() -> asking.situation(subject.scope().place(), subject.person()));
    }
}
