package org.criticalfriend.api.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Actors;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.entries.StrikeEntry;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Messages;
import org.criticalfriend.api.layout.OccurrenceText;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.store.AuditPage;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/** Reads who did what in a cohort, for those who organise it. */
public final class ReadAudit implements UseCase.Reading<ReadAudit.Query, ReadAudit.Audit> {

    private static final int LINES_ON_A_PAGE = 50;
    private static final String DONE = "done";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final Messages MESSAGES = Messages.of(ReadAudit.class);

    private final Cohorts cohorts;
    private final Store store;
    private final Actors actors;
    private final Clock clock;
    private final StrikeEntry strikeEntry;

    @Inject
    public ReadAudit(Cohorts cohorts, Store store, Actors actors, Clock clock, StrikeEntry strikeEntry) {
        this.cohorts = cohorts;
        this.store = store;
        this.actors = actors;
        this.clock = clock;
        this.strikeEntry = strikeEntry;
    }

    /**
     * The audit of a cohort.
     *
     * @param before where reading goes on; empty for the latest lines
     */
    public record Query(String cohort, OptionalLong before) implements Question {
        @Override
        public String about() {
            return cohort;
        }
    }

    /** Who did what in a cohort. */
    @Description("who did what in a cohort")
    public record Audit(
            @Description("the cohort's id") String cohort,
            @Description("the cohort's name") String title,
            @Description("who may read this, in words") String readers,
            @Description("what was done, the latest first") List<Line> lines,

            @Description("whether these are the latest lines")
            boolean isLatest,

            @Description("where the lines before these can be read; null where there are none") @Nullable
            String older) {

        public Audit {
            lines = List.copyOf(lines);
        }

        /** The page of the lines before these; empty where there are none. */
        public String olderPage() {
            return older == null ? "" : older.substring(Addresses.REST.length());
        }

        /** The page of the latest lines. */
        public String latestPage() {
            return AuditFeature.address(cohort);
        }

        /** That somebody did or read something. */
        @Description("that somebody did or read something")
        public record Line(
                @Description("when, in UTC") String at,

                @Description("the day and hour, in the time of the instance")
                String when,

                @Description("the id of whoever did it, or of their office")
                String by,

                @Description("what they are called") String who,

                @Description("what they did, in a few words")
                String act,

                @Description("what they did it with; empty for the cohort as a whole")
                String what,

                @Description("done, refused or failed") String outcome) {}
    }

    @Override
    public String name() {
        return "read the audit of a cohort";
    }

    @Override
    public Audit read(Actor actor, Query query) {
        CohortContext in = cohorts.bare(actor, query.cohort());
        if (!in.may(Act.READ_AUDIT, Target.COHORT)) {
            throw NotFoundException.of("page", "audit");
        }
        AuditPage page = store.audit(query.cohort(), query.before(), LINES_ON_A_PAGE);
        Map<String, String> things = things(in);
        List<Audit.Line> lines = page.lines().stream()
                .filter(line -> isTold(in.cohort().programme(), line))
                .map(line -> line(in, things, line))
                .toList();
        return new Audit(
                query.cohort(),
                in.cohort().title(),
                new Titles(in.cohort().programme())
                        .who(in.policy().who(Act.READ_AUDIT, Target.COHORT))
                        .words(),
                lines,
                query.before().isEmpty(),
                page.older().isEmpty()
                        ? null
                        : Addresses.rest(AuditFeature.address(
                                query.cohort(), page.older().getAsLong())));
    }

    /**
     * Whether a line may be told. Who wrote a note stays unknown where the programme hides it, and a note that was taken
     * away does not say any more which one it was.
     */
    private boolean isTold(Programme programme, AuditLine line) {
        List<String> hidden = programme.notes().stream()
                .filter(note -> note.names() == Note.WritersNames.HIDDEN)
                .map(Note::id)
                .toList();
        boolean isOfHidden = line.useCase().equals(strikeEntry.name())
                ? !hidden.isEmpty()
                : hidden.stream().anyMatch(note -> line.about().endsWith(" " + note));
        return !isOfHidden;
    }

    private Audit.Line line(CohortContext in, Map<String, String> things, AuditLine line) {
        return new Audit.Line(
                line.at().toString(),
                WHEN.format(line.at().atZone(clock.getZone())),
                line.actor(),
                name(in.cohort(), line.actor()),
                English.alone(line.useCase()),
                what(things, line),
                line.outcome());
    }

    private String name(Cohort cohort, String id) {
        return cohort.people()
                .find(id)
                .map(Person::name)
                .or(() -> actors.of(id).filter(actor -> actor.id().equals(id)).map(Actor::name))
                .orElse(id);
    }

    /** What a line is about. Ids can hold spaces, so the longest that fits is meant; what is not known is not told. */
    private static String what(Map<String, String> things, AuditLine line) {
        List<String> told = new ArrayList<>();
        String rest = line.about()
                .substring(Math.min(line.about().length(), line.cohort().length()))
                .strip();
        int edition = rest.indexOf('@');
        if (edition >= 0) {
            // What was done was done with an edition that is there; another label may be anything at all.
            return line.outcome().equals(DONE) ? MESSAGES.text("edition", rest.substring(edition + 1)) : "";
        }
        while (!rest.isEmpty()) {
            String left = rest + " ";
            Optional<String> id = things.keySet().stream()
                    .filter(one -> left.startsWith(one + " "))
                    .max(Comparator.comparingInt(String::length));
            if (id.isEmpty()) {
                break;
            }
            told.add(things.getOrDefault(id.get(), ""));
            rest = rest.substring(id.get().length()).strip();
        }
        return String.join(", ", told);
    }

    /** What can be named in a cohort, by its id. */
    private static Map<String, String> things(CohortContext in) {
        Cohort cohort = in.cohort();
        Programme programme = cohort.programme();
        Map<String, String> things = new LinkedHashMap<>();
        in.course()
                .occurrences()
                .forEach(occurrence -> things.put(occurrence.id(), OccurrenceText.title(cohort, occurrence)));
        cohort.teams().forEach(team -> things.putIfAbsent(team.id(), team.title()));
        cohort.places().forEach(place -> things.putIfAbsent(place.id(), place.name()));
        programme.outputs().stream()
                .flatMap(output -> Subject.of(output, cohort, in.course()).stream())
                .forEach(document -> things.putIfAbsent(document.id(), document.title()));
        programme.notes().forEach(note -> things.putIfAbsent(note.id(), note.title()));
        programme.instruments().forEach(instrument -> things.putIfAbsent(instrument.id(), instrument.title()));
        programme.roles().forEach(role -> things.putIfAbsent(role.id(), role.title()));
        return things;
    }
}
