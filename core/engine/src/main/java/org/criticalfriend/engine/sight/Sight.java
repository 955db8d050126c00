package org.criticalfriend.engine.sight;

import java.util.List;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.course.Course;
import org.criticalfriend.engine.definition.word.Sections;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;

/**
 * May this person see this? The audience of a note is the widest circle that may ever see its words; people outside the
 * team see them only in an output that is released.
 */
public final class Sight {

    private final Cohort cohort;
    private final Company company;

    /** The sight in a cohort as it stands now. */
    public Sight(Cohort cohort, Course course) {
        this.cohort = cohort;
        this.company = new Company(cohort, course);
    }

    /** The people it tells apart. */
    public Company company() {
        return company;
    }

    /** Whether somebody may see an entry by itself, outside all documents. */
    public boolean maySee(Onlooker onlooker, Entry entry) {
        boolean isTheirOwn = !onlooker.person().isEmpty() && entry.author().equals(onlooker.person());
        if (isTheirOwn) {
            return true;
        }
        Scope scope = company.scope(entry.occurrence(), entry.place());
        if (entry.content() instanceof Content.Words) {
            return cohort.programme()
                    .notes()
                    .find(entry.collected())
                    .map(note -> maySeeWords(onlooker, note, scope, entry.author()))
                    .orElse(false);
        }
        if (entry.content() instanceof Content.Rating) {
            return cohort.programme()
                    .instruments()
                    .find(entry.collected())
                    .map(instrument -> company.isAnyOf(instrument.audience(), onlooker, scope, entry.author()))
                    .orElse(false);
        }
        return isInTeam(onlooker, scope) || company.is("organiser", onlooker, scope, "");
    }

    private boolean maySeeWords(Onlooker onlooker, Note note, Scope scope, String author) {
        return company.isAnyOf(note.audience(), onlooker, scope, author)
                && (isInTeam(onlooker, scope) || isShownAtAnyTime(onlooker, note, scope));
    }

    private boolean isInTeam(Onlooker onlooker, Scope scope) {
        return company.seats(onlooker).stream().anyMatch(seat -> company.isInTeam(seat, scope));
    }

    /** An output that nobody signs off is composed whenever it is opened, so what it shows is out already. */
    private boolean isShownAtAnyTime(Onlooker onlooker, Note note, Scope scope) {
        return cohort.programme().outputs().stream()
                .filter(output -> output.signOff().isEmpty())
                .filter(output -> output.sections().stream()
                        .anyMatch(section -> shows(section.word().settings(), note.id())))
                .anyMatch(output -> company.isAnyOf(output.audience(), onlooker, scope, ""));
    }

    private static boolean shows(Record section, String note) {
        return section instanceof Sections.Notes notes
                ? notes.notes().contains(note)
                : section instanceof Sections.Matches matches
                        && (matches.offer().equals(note) || matches.need().equals(note));
    }

    /** Whether a reader may know who wrote a note that they may see. */
    public boolean mayKnowAuthor(Note note) {
        return note.names() == Note.WritersNames.SHOWN;
    }

    /** The same of an entry that they may see; whoever sees answers one by one knows whose they are. */
    public boolean mayKnowAuthor(Entry entry) {
        return !(entry.content() instanceof Content.Words)
                || cohort.programme()
                        .notes()
                        .find(entry.collected())
                        .map(this::mayKnowAuthor)
                        .orElse(false);
    }

    /** Whether somebody may see what was answered to an instrument, as sums over enough answers. */
    public boolean maySeeFigures(Onlooker onlooker, Instrument instrument) {
        return company.isAnyOf(instrument.audience(), onlooker, Scope.COHORT, "")
                || cohort.programme().outputs().stream()
                        .filter(output -> output.signOff().isEmpty())
                        .filter(output -> output.sections().stream()
                                .anyMatch(section -> section.word().settings() instanceof Sections.Ratings ratings
                                        && ratings.instrument().equals(instrument.id())))
                        .anyMatch(output -> company.isAnyOf(output.audience(), onlooker, Scope.COHORT, ""));
    }

    /**
     * Whether somebody may read a document. Whoever releases it answers for it, and goes on reading it.
     *
     * @param stage how many stages of its sign-off are done
     */
    public boolean mayRead(Onlooker onlooker, Output output, Scope scope, int stage) {
        int stages = output.signOff().size();
        if (stage >= stages) {
            return company.isAnyOf(output.audience(), onlooker, scope, "")
                    || maySign(onlooker, output, scope, stages - 1);
        }
        return maySeeComments(onlooker, output, scope);
    }

    /** Whether somebody signs a document off at any stage, and so sees what is said of it on the way. */
    public boolean maySeeComments(Onlooker onlooker, Output output, Scope scope) {
        return output.signOff().stream().anyMatch(one -> company.isAnyOf(one.by(), onlooker, scope, ""));
    }

    /** Whether somebody shares a document of a host, once it is out, with a team: the host, and whoever organises. */
    public boolean mayShare(Onlooker onlooker, Output output, Scope scope, int stage) {
        return !scope.place().isEmpty()
                && stage >= output.signOff().size()
                && company.isAnyOf(List.of("host", "organiser"), onlooker, scope, "")
                && mayRead(onlooker, output, scope, stage);
    }

    /** Whether it is somebody's turn to sign a document off. */
    public boolean maySign(Onlooker onlooker, Output output, Scope scope, int stage) {
        List<Output.Stage> stages = List.copyOf(output.signOff().all());
        return stage >= 0
                && stage < stages.size()
                && company.isAnyOf(stages.get(stage).by(), onlooker, scope, "");
    }

    /** Whether it is somebody's turn to comment on a document: theirs at each stage but the first, which drafts. */
    public boolean mayComment(Onlooker onlooker, Output output, Scope scope, int stage) {
        return stage > 0 && maySign(onlooker, output, scope, stage);
    }

    /** Whether somebody answers the comments on a document: those who draft, until it is released. */
    public boolean mayAnswer(Onlooker onlooker, Output output, Scope scope, int stage) {
        return stage < output.signOff().size() && maySign(onlooker, output, scope, 0);
    }

    /**
     * Whether somebody may give a document back to an earlier stage: those who have it, and once it is released those of
     * the last stage or the organiser, as far as they read it.
     */
    public boolean mayGiveBack(Onlooker onlooker, Output output, Scope scope, int stage) {
        int stages = output.signOff().size();
        if (stage == 0 || stage < stages) {
            return mayComment(onlooker, output, scope, stage);
        }
        return maySign(onlooker, output, scope, stages - 1)
                || (company.is("organiser", onlooker, scope, "") && mayRead(onlooker, output, scope, stage));
    }
}
