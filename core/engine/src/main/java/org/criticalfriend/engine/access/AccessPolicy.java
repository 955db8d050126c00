package org.criticalfriend.engine.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.engine.audience.Readership;
import org.criticalfriend.engine.audience.Shown;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Office;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;

/**
 * Who may do what. Every page, document, export and request asks {@code may}, and what people are told of who may see
 * something is made from {@link #who}; nothing else holds a list of roles or offices.
 *
 * <p>The audience of a note is the widest circle that may ever see its words; people outside the team see them only in
 * an output that is released.
 */
public final class AccessPolicy {

    private static final List<String> AUTHOR = List.of("author");
    private static final List<String> ORGANISER = List.of("organiser");
    private static final List<String> TEAM_AND_ORGANISER = List.of("team", "organiser");
    private static final List<String> NOBODY = List.of();
    /** The circles that hold the whole cohort. */
    private static final List<String> EVERYBODY = List.of("cohort", "partnership", "public");

    private final Cohort cohort;
    private final Membership membership;
    private final Readership readership;

    /** The policy in a cohort as it stands now. */
    public AccessPolicy(Cohort cohort, Course course) {
        this.cohort = cohort;
        this.membership = new Membership(cohort, course);
        this.readership = new Readership(cohort.programme());
    }

    /** The people it tells apart. */
    public Membership membership() {
        return membership;
    }

    /**
     * Whether somebody may do something that belongs to no cohort alone. Those who run the programmes of the whole
     * partnership decide; an office of one hub is not enough.
     *
     * @throws IllegalArgumentException if the act is not done with such a target
     */
    public static boolean may(Viewer viewer, Act act, Target.InInstance target) {
        boolean isOfCentralTeam = viewer.holdsForAll(Office.CENTRAL_TEAM);
        boolean runsProgrammes = isOfCentralTeam || viewer.holdsForAll(Office.HUB_MANAGER);
        if (target instanceof Target.Award award) {
            boolean holds = award.holders().contains(viewer.person());
            return switch (act) {
                case ASK_FOR_RENEWAL -> holds;
                case READ_AWARD -> holds || runsProgrammes;
                default -> throw unfit(act, target);
            };
        }
        return switch (act) {
            case OPEN_COHORT -> isOfCentralTeam;
            case GIVE_AWARDS, DECIDE_ON_AWARDS -> runsProgrammes;
            default -> throw unfit(act, target);
        };
    }

    /**
     * Whether somebody may do something in this cohort.
     *
     * @throws IllegalArgumentException if the act is not done with such a target
     */
    public boolean may(Viewer viewer, Act act, Target.InCohort target) {
        Scope scope = scope(target);
        if (target instanceof Target.Given given) {
            String author = given.entry().author();
            return membership.isAnyOf(who(act, target), viewer, scope, author)
                    && (act != Act.READ_ENTRY || isWithinReach(viewer, given.entry(), scope));
        }
        boolean isOneOfThem = membership.isAnyOf(who(act, target), viewer, scope, "");
        // To share a document or give it back, a person must be able to read it.
        boolean needsToRead = act == Act.SHARE_DOCUMENT || act == Act.GIVE_DOCUMENT_BACK;
        return isOneOfThem && (!needsToRead || may(viewer, Act.READ_DOCUMENT, target));
    }

    /** Whether everybody in this cohort may do something, so that nobody is left out by what is told of it. */
    public boolean mayEverybody(Act act, Target.InCohort target) {
        return who(act, target).stream().anyMatch(EVERYBODY::contains);
    }

    /**
     * Those who may do something in this cohort, by the words for who. Some of them may only where they may also read
     * what it is done with, which {@code may} says.
     *
     * @return nothing where nobody may
     * @throws IllegalArgumentException if the act is not done with such a target
     */
    public List<String> who(Act act, Target.InCohort target) {
        if (target instanceof Target.At at) {
            return at(act, at);
        }
        if (target instanceof Target.Given given) {
            return given(act, given);
        }
        if (target instanceof Target.Document document) {
            return document(act, document);
        }
        if (target instanceof Target.Answers answers && act == Act.READ_FIGURES) {
            return summed(answers.instrument());
        }
        if (target instanceof Target.OfTeam && act == Act.READ_SHARED_DOCUMENTS) {
            return List.of("team");
        }
        if (target instanceof Target.WholeCohort && act == Act.MOVE_COHORT) {
            return andThoseWhoOrganise(NOBODY);
        }
        if (target instanceof Target.WholeCohort && act == Act.READ_AUDIT) {
            return ORGANISER;
        }
        throw unfit(act, target);
    }

    private static List<String> at(Act act, Target.At target) {
        Step step = target.occurrence().step();
        boolean isTask = step instanceof Step.Task;
        List<String> host = step instanceof Step.Visit ? List.of("host") : NOBODY;
        return switch (act) {
            // A visit or an event is known to the cohort; what is for one person or place is known to its team.
            case READ_OCCURRENCE -> andThoseWhoOrganise(List.of(isTask ? "team" : "cohort"));
            case SET_DAY -> isTask ? NOBODY : andThoseWhoOrganise(host);
            case MARK_ATTENDANCE -> isTask ? NOBODY : andThoseWhoOrganise(union(host, chair(step)));
            case READ_ATTENDANCE -> isTask ? NOBODY : TEAM_AND_ORGANISER;
            case READ_UNMET_NEEDS -> isTask ? NOBODY : ORGANISER;
            default -> throw unfit(act, target);
        };
    }

    private static List<String> chair(Step step) {
        return step instanceof Step.Visit visit
                ? visit.chairedBy()
                : step instanceof Step.Event event ? event.chairedBy() : NOBODY;
    }

    private List<String> given(Act act, Target.Given target) {
        Entry entry = target.entry();
        return switch (act) {
            case READ_ENTRY -> union(AUTHOR, audience(entry));
            case KNOW_AUTHOR -> namesAuthor(entry) ? union(AUTHOR, audience(entry)) : NOBODY;
            default -> throw unfit(act, target);
        };
    }

    private List<String> audience(Entry entry) {
        Programme programme = cohort.programme();
        if (entry.content() instanceof Content.Words) {
            return programme.notes().find(entry.collected()).map(Note::audience).orElse(NOBODY);
        }
        return entry.content() instanceof Content.Rating
                ? programme
                        .instruments()
                        .find(entry.collected())
                        .map(Instrument::audience)
                        .orElse(NOBODY)
                : TEAM_AND_ORGANISER;
    }

    /** Whoever sees answers one by one knows whose they are; a note may hide it. */
    private boolean namesAuthor(Entry entry) {
        return !(entry.content() instanceof Content.Words)
                || cohort.programme()
                        .notes()
                        .find(entry.collected())
                        .map(note -> note.names() == Note.WritersNames.SHOWN)
                        .orElse(false);
    }

    private List<String> summed(Instrument instrument) {
        List<String> who = new ArrayList<>(instrument.audience());
        readership.summing(instrument).stream()
                .filter(output -> output.signOff().isEmpty())
                .forEach(output -> who.addAll(output.audience()));
        return who;
    }

    private static List<String> document(Act act, Target.Document target) {
        List<Output.Stage> stages = List.copyOf(target.output().signOff().all());
        int stage = target.stage();
        List<String> now = target.isReleased() ? NOBODY : stages.get(stage).by();
        List<String> last =
                stages.isEmpty() ? NOBODY : stages.get(stages.size() - 1).by();
        List<String> all =
                stages.stream().flatMap(one -> one.by().stream()).distinct().toList();
        return switch (act) {
            // Whoever signs a document off answers for it, and goes on reading it.
            case READ_DOCUMENT -> target.isReleased() ? union(target.output().audience(), all) : all;
            // Those of the team had a part in it; what is not out is known to those who sign it off alone.
            case KNOW_OF_DOCUMENT ->
                target.isReleased()
                                && !stages.isEmpty()
                                && !target.scope().team().isEmpty()
                        ? union(all, List.of("team"))
                        : all;
            case READ_COMMENTS -> all;
            case SIGN_DOCUMENT -> now;
            // The first stage drafts, so that it has nobody to comment for and nobody to give it back to.
            case COMMENT_ON_DOCUMENT -> stage == 0 ? NOBODY : now;
            case ANSWER_COMMENTS -> target.isReleased() ? NOBODY : stages.get(0).by();
            case GIVE_DOCUMENT_BACK -> stage == 0 ? NOBODY : target.isReleased() ? union(last, ORGANISER) : now;
            case SHARE_DOCUMENT ->
                target.isReleased() && !target.scope().place().isEmpty() ? Readership.SHARING : NOBODY;
            default -> throw unfit(act, target);
        };
    }

    /**
     * Words are read within the team. Readers outside it wait for a document that shows them the words and is signed off.
     * Those who have none to wait for read the words at once: a document without a sign-off is composed whenever it is
     * opened, so its words are always out, and where no document is for a reader, nothing else keeps the promise of the
     * audience.
     */
    private boolean isWithinReach(Viewer viewer, Entry entry, Scope scope) {
        if (!(entry.content() instanceof Content.Words)
                || membership.isAnyOf(AUTHOR, viewer, scope, entry.author())
                || membership.isAnyOf(List.of("team"), viewer, scope, "")) {
            return true;
        }
        List<Output> forThem = cohort.programme().outputs().stream()
                .filter(new Shown(Shown.What.NOTE, entry.collected())::isIn)
                .filter(output -> membership.isAnyOf(readers(output), viewer, scope, ""))
                .toList();
        return forThem.isEmpty()
                || forThem.stream()
                        .filter(output -> output.signOff().isEmpty())
                        .anyMatch(output -> membership.isAnyOf(output.audience(), viewer, scope, ""));
    }

    /** All who read a document once it is released, by the words for who: its audience and those who sign it off. */
    public static List<String> readers(Output output) {
        List<String> readers = new ArrayList<>(output.audience());
        output.signOff().forEach(stage -> readers.addAll(stage.by()));
        return readers;
    }

    /** Where in the cohort something is done, so that the words for who mean certain people there. */
    private Scope scope(Target.InCohort target) {
        if (target instanceof Target.At at) {
            return Scope.of(at.occurrence());
        }
        if (target instanceof Target.Given given) {
            return membership.scope(given.entry().occurrence(), given.entry().place());
        }
        if (target instanceof Target.Document document) {
            return document.scope();
        }
        return target instanceof Target.OfTeam team ? Scope.ofTeam(team.id()) : Scope.COHORT;
    }

    private static List<String> andThoseWhoOrganise(List<String> first) {
        return union(first, List.of("organiser", Office.CENTRAL_TEAM.id(), Office.HUB_MANAGER.id()));
    }

    private static List<String> union(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private static IllegalArgumentException unfit(Act act, Target target) {
        return new IllegalArgumentException(
                act + " is not done with " + target.getClass().getSimpleName());
    }
}
