package org.criticalfriend.engine.composition.material;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.award.Awarding;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.statistics.SmallGroups;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.section.Participant;
import org.criticalfriend.spi.section.RatingFigures;
import org.criticalfriend.spi.section.SectionContext;
import org.criticalfriend.spi.section.WrittenNote;
import org.criticalfriend.spi.word.Tally;
import org.jspecify.annotations.Nullable;

/** What one section of one document is made from. */
public final class SectionMaterial implements SectionContext {

    private final CohortMaterial all;
    private final Subject subject;
    private final Output.Section section;

    /** The material of a section. */
    public SectionMaterial(CohortMaterial all, Subject subject, Output.Section section) {
        this.all = all;
        this.subject = subject;
        this.section = section;
    }

    @Override
    public Programme programme() {
        return all.cohort().programme();
    }

    @Override
    public Output output() {
        return subject.output();
    }

    @Override
    public Output.Section section() {
        return section;
    }

    @Override
    public PartNames names() {
        return all.titles();
    }

    @Override
    public String filledIn(String text) {
        return subject.filledIn(text);
    }

    @Override
    public List<WrittenNote> notes(String id) {
        named(section.word().basis().notes(), "note", id);
        return recorded(List.of(id)).stream()
                .filter(entry -> entry.content() instanceof Content.Words)
                .<WrittenNote>map(entry -> RecordedNote.of(entry, all.cohort()))
                .toList();
    }

    @Override
    public RatingFigures figures(String instrument) {
        named(section.word().basis().figures(), "figures of an instrument", instrument);
        Instrument asked = instrument(instrument);
        Sums sums = Sums.of(programme(), asked, List.of(counted()), smallGroups(asked));
        List<RatingFigures.Item> items = sums.rows().stream()
                .<RatingFigures.Item>map(row -> new RatedItem(
                        row.item(),
                        RatedItems.statement(programme(), asked, row.item()),
                        row.negative(),
                        row.levels().stream().map(Scale.Level::title).toList(),
                        row.tally()))
                .toList();
        return new Figures(items, sums.withheld().size());
    }

    @Override
    public Optional<String> chosen(String choice) {
        named(section.word().basis().choices(), "choice", choice);
        List<String> options = recorded(List.of(choice)).stream()
                .map(Entry::content)
                .filter(Content.Chosen.class::isInstance)
                .map(content -> ((Content.Chosen) content).option())
                .distinct()
                .toList();
        return options.size() == 1 ? Optional.of(options.get(0)) : Optional.empty();
    }

    @Override
    public List<Participant> organisations() {
        Scope scope = subject.scope();
        return all.cohort().places().stream()
                .filter(place -> scope.place().isEmpty() || place.id().equals(scope.place()))
                .filter(place -> scope.team().isEmpty()
                        || all.cohort()
                                .teamOf(place.id())
                                .filter(team -> team.id().equals(scope.team()))
                                .isPresent())
                .<Participant>map(place -> new Organisation(place.id(), place.name(), place.role(), place.facts()))
                .toList();
    }

    private static void named(Collection<String> basis, String kind, String id) {
        if (!basis.contains(id)) {
            throw new IllegalArgumentException("the section did not say that it rests on the " + kind + " " + id);
        }
    }

    /** What the document is of. */
    public Subject subject() {
        return subject;
    }

    /** The cohort. */
    public Cohort cohort() {
        return all.cohort();
    }

    /** Which figures of an instrument the readers of the document may see, and those who sign it off. */
    public SmallGroups smallGroups(Instrument instrument) {
        return subject.smallGroups(instrument, membership());
    }

    /** What was recorded in the cohort. */
    public CohortRecord record() {
        return all.record();
    }

    /** When what takes place. */
    public Course course() {
        return all.course();
    }

    /** Who belongs to what. */
    public Membership membership() {
        return all.membership();
    }

    /** What is asked. */
    public Tasks asking() {
        return all.asking();
    }

    /** Who holds what. */
    public Awarding awarding() {
        return all.awarding();
    }

    /** The released documents of other cohorts. */
    public Reports reports() {
        return all.reports();
    }

    /** The words of files. */
    public Vocabulary vocabulary() {
        return all.vocabulary();
    }

    /** What the parts of the programme are called. */
    public Titles titles() {
        return all.titles();
    }

    /** The words of the notes that ratings are about. */
    public TakenUp takenUp() {
        return all.takenUp();
    }

    /** The visits of the cohort. */
    public Stream<Occurrence> visits() {
        return all.visits();
    }

    /** An instrument of the programme. */
    public Instrument instrument(String id) {
        return programme().instruments().find(id).orElseThrow();
    }

    /** What was recorded for what the document is of, without the answers that are no longer asked. */
    public Answers answers() {
        return all.answers(subject);
    }

    /** The same without the answers that totals are not made of yet. */
    public Answers counted() {
        return all.counted(subject);
    }

    /** Everything that was recorded in the cohort. */
    public Answers everything() {
        return all.everything();
    }

    /** What the answers of the document are set beside. */
    public Before before(Output.@Nullable Comparison compare) {
        return all.before(compare, subject.scope());
    }

    /** The same of the whole cohort. */
    public Before beforeOfCohort(Output.@Nullable Comparison compare) {
        return all.before(compare, Scope.COHORT);
    }

    /** The entries of some kinds that belong to what the document is of. */
    public List<Entry> recorded(List<String> collected) {
        return all.recorded(subject, collected);
    }

    /** The organisations an award was given to, or those of the people it was given to. */
    public List<String> holders(Answers of, String award) {
        return all.holders(of, award);
    }

    /** The id of the organisation that somebody in a seat comes from; empty where they come from none. */
    public String home(Seat seat) {
        return cohort().people().find(seat.person()).map(Person::place).orElse("");
    }

    private record RatedItem(String id, String statement, boolean isNegative, List<String> levels, Tally tally)
            implements RatingFigures.Item {}

    private record Figures(List<RatingFigures.Item> items, int withheld) implements RatingFigures {}

    private record Organisation(String id, String name, String role, Map<String, String> facts)
            implements Participant {}
}
