package org.criticalfriend.engine.access;

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
public final class AccessPolicy {

    private final Cohort cohort;
    private final Membership membership;

    /** The policy in a cohort as it stands now. */
    public AccessPolicy(Cohort cohort, Course course) {
        this.cohort = cohort;
        this.membership = new Membership(cohort, course);
    }

    /** The people it tells apart. */
    public Membership membership() {
        return membership;
    }

    /** Whether somebody may see an entry by itself, outside all documents. */
    public boolean maySee(Viewer viewer, Entry entry) {
        boolean isTheirOwn = !viewer.person().isEmpty() && entry.author().equals(viewer.person());
        if (isTheirOwn) {
            return true;
        }
        Scope scope = membership.scope(entry.occurrence(), entry.place());
        if (entry.content() instanceof Content.Words) {
            return cohort.programme()
                    .notes()
                    .find(entry.collected())
                    .map(note -> maySeeWords(viewer, note, scope, entry.author()))
                    .orElse(false);
        }
        if (entry.content() instanceof Content.Rating) {
            return cohort.programme()
                    .instruments()
                    .find(entry.collected())
                    .map(instrument -> membership.isAnyOf(instrument.audience(), viewer, scope, entry.author()))
                    .orElse(false);
        }
        return isInTeam(viewer, scope) || membership.is("organiser", viewer, scope, "");
    }

    private boolean maySeeWords(Viewer viewer, Note note, Scope scope, String author) {
        return membership.isAnyOf(note.audience(), viewer, scope, author)
                && (isInTeam(viewer, scope) || isShownAtAnyTime(viewer, note, scope));
    }

    private boolean isInTeam(Viewer viewer, Scope scope) {
        return membership.seats(viewer).stream().anyMatch(seat -> membership.isInTeam(seat, scope));
    }

    /** An output that nobody signs off is composed whenever it is opened, so what it shows is out already. */
    private boolean isShownAtAnyTime(Viewer viewer, Note note, Scope scope) {
        return cohort.programme().outputs().stream()
                .filter(output -> output.signOff().isEmpty())
                .filter(output -> output.sections().stream()
                        .anyMatch(section -> shows(section.word().settings(), note.id())))
                .anyMatch(output -> membership.isAnyOf(output.audience(), viewer, scope, ""));
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
    public boolean maySeeFigures(Viewer viewer, Instrument instrument) {
        return membership.isAnyOf(instrument.audience(), viewer, Scope.COHORT, "")
                || cohort.programme().outputs().stream()
                        .filter(output -> output.signOff().isEmpty())
                        .filter(output -> output.sections().stream()
                                .anyMatch(section -> section.word().settings() instanceof Sections.Ratings ratings
                                        && ratings.instrument().equals(instrument.id())))
                        .anyMatch(output -> membership.isAnyOf(output.audience(), viewer, Scope.COHORT, ""));
    }

    /**
     * Whether somebody may read a document. Whoever releases it answers for it, and goes on reading it.
     *
     * @param stage how many stages of its sign-off are done
     */
    public boolean mayRead(Viewer viewer, Output output, Scope scope, int stage) {
        int stages = output.signOff().size();
        if (stage >= stages) {
            return membership.isAnyOf(output.audience(), viewer, scope, "")
                    || maySign(viewer, output, scope, stages - 1);
        }
        return maySeeComments(viewer, output, scope);
    }

    /** Whether somebody signs a document off at any stage, and so sees what is said of it on the way. */
    public boolean maySeeComments(Viewer viewer, Output output, Scope scope) {
        return output.signOff().stream().anyMatch(one -> membership.isAnyOf(one.by(), viewer, scope, ""));
    }

    /** Whether somebody shares a document of a host, once it is out, with a team: the host, and whoever organises. */
    public boolean mayShare(Viewer viewer, Output output, Scope scope, int stage) {
        return !scope.place().isEmpty()
                && stage >= output.signOff().size()
                && membership.isAnyOf(List.of("host", "organiser"), viewer, scope, "")
                && mayRead(viewer, output, scope, stage);
    }

    /** Whether it is somebody's turn to sign a document off. */
    public boolean maySign(Viewer viewer, Output output, Scope scope, int stage) {
        List<Output.Stage> stages = List.copyOf(output.signOff().all());
        return stage >= 0
                && stage < stages.size()
                && membership.isAnyOf(stages.get(stage).by(), viewer, scope, "");
    }

    /** Whether it is somebody's turn to comment on a document: theirs at each stage but the first, which drafts. */
    public boolean mayComment(Viewer viewer, Output output, Scope scope, int stage) {
        return stage > 0 && maySign(viewer, output, scope, stage);
    }

    /** Whether somebody answers the comments on a document: those who draft, until it is released. */
    public boolean mayAnswer(Viewer viewer, Output output, Scope scope, int stage) {
        return stage < output.signOff().size() && maySign(viewer, output, scope, 0);
    }

    /**
     * Whether somebody may give a document back to an earlier stage: those who have it, and once it is released those of
     * the last stage or the organiser, as far as they read it.
     */
    public boolean mayGiveBack(Viewer viewer, Output output, Scope scope, int stage) {
        int stages = output.signOff().size();
        if (stage == 0 || stage < stages) {
            return mayComment(viewer, output, scope, stage);
        }
        return maySign(viewer, output, scope, stages - 1)
                || (membership.is("organiser", viewer, scope, "") && mayRead(viewer, output, scope, stage));
    }
}
