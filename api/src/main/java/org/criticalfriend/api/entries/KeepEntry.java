package org.criticalfriend.api.entries;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.visits.ReadOccurrence;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.tasks.EntryValidator;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.programme.Programme;

/** Keeps what somebody gives at an occurrence that asks it of them. */
public final class KeepEntry implements UseCase.Change<KeepEntry.Command> {

    private static final Pattern CHOSEN_ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,199}");

    private final Store store;
    private final Cohorts cohorts;
    private final ClosedEntries closed;
    private final Clock clock;

    @Inject
    public KeepEntry(Store store, Cohorts cohorts, ClosedEntries closed, Clock clock) {
        this.store = store;
        this.cohorts = cohorts;
        this.closed = closed;
        this.clock = clock;
    }

    /**
     * What somebody gives of one kind at an occurrence, to be kept as a whole.
     *
     * @param given at least one
     */
    public record Command(String cohort, String occurrence, String collected, List<Given> given) implements Question {

        public Command {
            given = List.copyOf(given);
        }

        @Override
        public String about() {
            return cohort + " " + occurrence + " " + collected;
        }
    }

    /**
     * One thing given.
     *
     * @param entry the id it is or will be kept under
     * @param version the version it is based on; 0 for something new
     */
    public record Given(String entry, Content content, int version) {}

    @Override
    public String name() {
        return "keep an entry";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        CohortContext in = cohorts.one(actor, command.cohort());
        Occurrence occurrence = ReadOccurrence.occurrence(in, command.occurrence());
        Form form = in.asking()
                .of(actor.viewer(), occurrence)
                .orElseThrow(() -> new RejectedException("", "Nothing is asked of you here."));
        Form.Question question = form.question(command.collected())
                .orElseThrow(
                        () -> new RejectedException("", title(in, command.collected()) + " is not asked of you here."));
        if (command.given().isEmpty()) {
            throw new RejectedException("", "Give at least one answer.");
        }
        List<Entry> changed = new ArrayList<>();
        List<Entry> added = new ArrayList<>();
        List<Entry> withdrawn = new ArrayList<>();
        EntryValidator acceptance = new EntryValidator(in.cohort().programme(), cohorts.vocabulary());
        for (Given given : command.given()) {
            checkId(form, question, given, actor);
            acceptance.refusal(question, given.content(), given.version() == 0).ifPresent(refusal -> {
                throw new RejectedException(refusal.field(), refusal.sentence());
            });
            Optional<Entry> kept = cohorts.entry(command.cohort(), given.entry());
            kept.filter(entry -> !isGivenHere(entry, question)).ifPresent(entry -> {
                throw NotFoundException.of("entry", given.entry());
            });
            Entry said = new Entry(
                    given.entry(),
                    occurrence.id(),
                    command.collected(),
                    kept.map(Entry::author).orElse(actor.id()),
                    form.place(),
                    given.content(),
                    given.version(),
                    clock.instant());
            closed.check(in, said);
            checkRestsOnWhatIsHere(in, question, said, kept);
            kept.ifPresent(before -> checkNotCounted(in, before, said));
            withdrawn.addAll(withdrawn(in, said));
            Entry entry = cohorts.kept(in, said);
            (given.version() == 0 && kept.isEmpty() ? added : changed).add(entry);
        }
        // The texts of drafts that people signed may repeat what leaves no trace.
        List<SignOff> drafts = withdrawn.isEmpty() ? List.of() : store.signOffs(command.cohort());
        return transaction -> {
            drafts.forEach(draft -> transaction.forgetTexts(command.cohort(), draft.document()));
            added.forEach(entry -> transaction.keep(command.cohort(), entry));
            changed.forEach(entry -> transaction.change(command.cohort(), entry));
            withdrawn.forEach(entry -> transaction.strike(command.cohort(), entry.id(), entry.version()));
            return command.given().get(0).entry();
        };
    }

    /** What a note says it rests on is there, and its writer may read it; it may go on to rest on what it rested on. */
    private static void checkRestsOnWhatIsHere(
            CohortContext in, Form.Question question, Entry said, Optional<Entry> kept) {
        if (!(question instanceof Form.NoteQuestion asked) || !(said.content() instanceof Content.Words words)) {
            return;
        }
        Set<String> known = in.whole().entries().stream()
                .filter(entry -> asked.note().drawnFrom().contains(entry.collected()))
                .filter(entry -> in.may(Act.READ_ENTRY, Target.of(entry)))
                .map(Entry::id)
                .collect(Collectors.toCollection(HashSet::new));
        kept.map(Entry::content)
                .filter(Content.Words.class::isInstance)
                .ifPresent(before -> known.addAll(((Content.Words) before).drawnFrom()));
        words.drawnFrom().stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new RejectedException("drawnFrom", "There is no “" + id + "” that this note can rest on.");
        });
    }

    /**
     * What whoever just kept it is answered: their own words, which is no reading that is written down. Empty where others
     * gave it, for a request that is sent again may name anything.
     */
    public Optional<Entry> kept(Actor actor, String cohort, String entry) {
        return cohorts.entry(cohort, entry).filter(one -> one.author().equals(actor.id()));
    }

    /** Totals that others have seen would tell by their difference what somebody says now. */
    private static void checkNotCounted(CohortContext in, Entry before, Entry said) {
        if (before.content() instanceof Content.Rating one
                && said.content() instanceof Content.Rating other
                && !one.level().equals(other.level())
                && in.counted().isFixed(before)) {
            throw new RejectedException(
                    "level",
                    "Your answer was counted with those of others when this was over; it stays as it is, for a change of"
                            + " the totals would tell it.");
        }
    }

    /** Where a choice is made that leaves no trace, neither do answers that are not asked any more because of it. */
    private static List<Entry> withdrawn(CohortContext in, Entry said) {
        if (in.whole().kept(said).equals(said)) {
            return List.of();
        }
        Tasks then = in.asking().after(said);
        Programme programme = in.cohort().programme();
        return in.whole().entries().stream()
                .filter(entry -> entry.content() instanceof Content.Rating)
                .filter(entry -> programme
                        .instruments()
                        .find(entry.collected())
                        .filter(instrument -> in.asking().isAsked(instrument, entry))
                        .filter(instrument -> !then.isAsked(instrument, entry))
                        .isPresent())
                .toList();
    }

    private static boolean isGivenHere(Entry entry, Form.Question question) {
        return question.entries().stream().anyMatch(one -> one.id().equals(entry.id()));
    }

    private static String title(CohortContext in, String collected) {
        String title = String.join(", ", new Titles(in.cohort().programme()).things(List.of(collected)));
        return Sentences.capital(title.replaceAll("\\*([^*]+)\\*", "“$1”"));
    }

    /** What is given once has one id, so that nobody answers twice; a note has the id its writer chose. */
    private static void checkId(Form form, Form.Question question, Given given, Actor actor) {
        Optional<String> id = form.answerId(question, given.content(), actor.id());
        if (id.isEmpty() && !CHOSEN_ID.matcher(given.entry()).matches()) {
            throw new RejectedException("id", "An id is written in small letters, digits, points and hyphens.");
        }
        if (id.isPresent() && !id.get().equals(given.entry())) {
            throw new RejectedException("id", "This is kept under the id " + id.get() + ".");
        }
    }
}
