package org.criticalfriend.engine.rehearsal;

import static org.criticalfriend.engine.access.Act.READ_COMMENTS;
import static org.criticalfriend.engine.access.Act.READ_DOCUMENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.access.AccessPolicy;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.audience.AudienceHierarchy;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.engine.statistics.Group;
import org.criticalfriend.engine.statistics.Respondent;
import org.criticalfriend.engine.statistics.SmallGroups;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;

/**
 * Reads documents as everybody who may, and says what stands in them that is not for that reader. It works from the
 * finished documents and what was written, not from how they are composed, so that it finds what composing overlooks.
 */
public final class ConfidentialityCheck {

    private static final int BEGINNING = 16;

    private final Year present;
    private final Cohort cohort;
    private final AccessPolicy policy;
    private final List<Readers.Reader> readers;
    private final Map<String, List<Written>> byBeginning = new HashMap<>();
    private final Map<String, Map<String, Set<Respondent>>> answers = new LinkedHashMap<>();

    /** Something in words: a note, or the words beside a rating. */
    private record Written(String text, Entry entry, String kind, List<String> audience, boolean isHidden, Year of) {}

    /** A cohort, with who may see what in it. */
    private record Year(
            Cohort cohort, Course course, AccessPolicy policy, AudienceHierarchy hierarchy, boolean isPresent) {

        static Year of(Cohort cohort, boolean isPresent) {
            Course course = Course.of(cohort);
            return new Year(
                    cohort,
                    course,
                    new AccessPolicy(cohort, course),
                    new AudienceHierarchy(cohort.programme()),
                    isPresent);
        }

        /** The host an entry is about; where no occurrence says it, the place it was given for. */
        String host(Entry entry) {
            return course.occurrences()
                    .find(entry.occurrence())
                    .map(Occurrence::place)
                    .filter(place -> !place.isEmpty())
                    .orElse(entry.place());
        }
    }

    private ConfidentialityCheck(RehearsalResult played) {
        this.present = Year.of(played.record().cohort(), true);
        this.cohort = present.cohort();
        this.policy = present.policy();
        this.readers = Readers.of(played);
        played.record().entries().forEach(entry -> take(entry, present));
        for (CohortRecord record : played.earlier()) {
            Year earlier = Year.of(record.cohort(), false);
            record.entries().forEach(entry -> take(entry, earlier));
        }
    }

    private void take(Entry entry, Year of) {
        if (entry.content() instanceof Content.Words words) {
            of.cohort()
                    .programme()
                    .notes()
                    .find(entry.collected())
                    .ifPresent(note -> keep(written(words, entry, note, of)));
        } else if (entry.content() instanceof Content.Rating rating) {
            of.cohort()
                    .programme()
                    .instruments()
                    .find(entry.collected())
                    .filter(instrument -> !rating.level().isEmpty() && of.isPresent())
                    .ifPresent(instrument -> answers.computeIfAbsent(entry.collected(), none -> new LinkedHashMap<>())
                            .computeIfAbsent(rating.item(), none -> new LinkedHashSet<>())
                            .add(CohortRecord.respondent(of.cohort(), instrument, entry)));
            of.cohort()
                    .programme()
                    .instruments()
                    .find(entry.collected())
                    .filter(instrument -> !rating.comment().isEmpty())
                    .ifPresent(instrument -> keep(new Written(
                            rating.comment(), entry, instrument.title(), instrument.audience(), false, of)));
        }
    }

    private static Written written(Content.Words words, Entry entry, Note note, Year of) {
        return new Written(
                words.text(), entry, note.title(), note.audience(), note.names() == Note.WritersNames.HIDDEN, of);
    }

    private void keep(Written written) {
        byBeginning
                .computeIfAbsent(beginning(written.text(), 0), none -> new ArrayList<>())
                .add(written);
    }

    private static String beginning(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + BEGINNING));
    }

    /** Every leak in the documents of a rehearsal, each as a sentence; none where all is well. */
    public static List<String> in(RehearsalResult played) {
        ConfidentialityCheck leaks = new ConfidentialityCheck(played);
        Set<String> found = new LinkedHashSet<>();
        played.documents().forEach(released -> {
            found.addAll(leaks.in(released.subject(), released.document()));
            found.addAll(leaks.said(released.subject(), released.document(), released.signOff()));
        });
        return List.copyOf(found);
    }

    /** Every leak in one document of a rehearsed cohort, whoever composed it. */
    public static List<String> in(RehearsalResult played, Subject subject, Document document) {
        return new ConfidentialityCheck(played).in(subject, document);
    }

    /** Every leak in what was said of a document on its way, each as a sentence. */
    public static List<String> said(RehearsalResult played, Subject subject, Document document, SignOff signOff) {
        return new ConfidentialityCheck(played).said(subject, document, signOff);
    }

    /**
     * What was said on the way is for those who sign it off: it stands in no released document, and the words it is about
     * are for each of them.
     */
    private List<String> said(Subject subject, Document document, SignOff signOff) {
        Set<String> leaks = new LinkedHashSet<>();
        List<String> texts = Wordings.of(document);
        for (SignOffAct act : signOff.acts()) {
            String text = act.words();
            if (!text.isEmpty() && texts.stream().anyMatch(one -> one.contains(text))) {
                leaks.add(subject.id() + " shows its readers “" + text + "”, which was said while it was signed off");
            }
        }
        List<String> quoted = signOff.comments().stream()
                .map(comment -> comment.said().passage().words())
                .toList();
        for (Written written : shown(quoted)) {
            for (Readers.Reader reader : readers) {
                if (policy.may(reader.viewer(), READ_COMMENTS, subject.at(0)) && !isFor(reader, written)) {
                    leaks.add("a comment on " + subject.id() + " shows " + reader.name() + " “" + written.text() + "”");
                }
            }
        }
        return List.copyOf(leaks);
    }

    private List<String> in(Subject subject, Document document) {
        Set<String> leaks = new LinkedHashSet<>();
        Set<Written> shown = shown(Wordings.of(document));
        for (Written written : shown) {
            circles(written, subject, leaks);
        }
        Output output = subject.output();
        for (Readers.Reader reader : readers) {
            boolean mayRead = false;
            for (int stage = 0; stage <= output.signOff().size(); stage++) {
                mayRead |= policy.may(reader.viewer(), READ_DOCUMENT, subject.at(stage));
            }
            if (mayRead) {
                shown.stream()
                        .filter(written -> !isFor(reader, written))
                        .forEach(written -> leaks.add(subject.id() + " shows " + reader.name() + " “" + written.text()
                                + "”, a note of the kind " + written.kind() + " for "
                                + String.join(", ", written.audience())));
            }
        }
        document.parts().forEach(part -> hidden(part, subject, leaks));
        figures(subject, document, leaks);
        return List.copyOf(leaks);
    }

    /** What is written in a text, found by its beginning; the longest where one begins like another. */
    private Set<Written> shown(List<String> texts) {
        Set<Written> shown = new LinkedHashSet<>();
        for (String text : texts) {
            for (int place = 0; place < text.length(); place++) {
                boolean isBeginningOfAWord = place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1));
                if (isBeginningOfAWord) {
                    longest(text, place).ifPresent(shown::add);
                }
            }
        }
        return shown;
    }

    private Optional<Written> longest(String text, int place) {
        Written longest = null;
        for (Written written : byBeginning.getOrDefault(beginning(text, place), List.of())) {
            boolean isThere = text.startsWith(written.text(), place);
            if (isThere
                    && (longest == null
                            || written.text().length() > longest.text().length())) {
                longest = written;
            }
        }
        return Optional.ofNullable(longest);
    }

    /**
     * Whoever the file says reads a document lies, as a whole, within the audience of what stands in it; what was written
     * in an earlier cohort is for the present team besides.
     */
    private void circles(Written written, Subject subject, Set<String> leaks) {
        List<String> groups = new ArrayList<>(subject.output().audience());
        subject.output().signOff().forEach(stage -> groups.addAll(stage.by()));
        for (String group : groups) {
            if (!group.equals("author") && !mayAllSee(written, group)) {
                leaks.add(subject.id() + " is for " + group + " and shows “" + written.text() + "”, a note of the kind "
                        + written.kind() + " for " + String.join(", ", written.audience()));
            }
        }
    }

    private boolean mayAllSee(Written written, String group) {
        return written.of().hierarchy().mayAllSee(written.audience(), group)
                || (!written.of().isPresent() && present.hierarchy().mayAllSee(List.of("team"), group));
    }

    private boolean isFor(Readers.Reader reader, Written written) {
        Membership membership = written.of().policy().membership();
        Scope scope =
                membership.scope(written.entry().occurrence(), written.entry().place());
        return written.entry().author().equals(reader.viewer().person())
                || membership.isAnyOf(
                        written.audience(),
                        reader.viewer(),
                        scope,
                        written.entry().author())
                || (!written.of().isPresent() && isForNow(reader, written));
    }

    /** What was written before is for those in the same parts now, and for the present team of the host. */
    private boolean isForNow(Readers.Reader reader, Written written) {
        Scope scope = Scope.ofPlace(cohort, written.of().host(written.entry()));
        List<String> audience = new ArrayList<>(written.audience());
        audience.add("team");
        return !scope.team().isEmpty() && policy.membership().isAnyOf(audience, reader.viewer(), scope, "");
    }

    /** A writer whose name is kept from readers stands nowhere beside what they wrote. */
    private void hidden(Document.Part part, Subject subject, Set<String> leaks) {
        String heading = "";
        for (Block block : part.blocks()) {
            if (block instanceof Block.Heading below) {
                heading = below.title();
            } else if (block instanceof Block.Points points) {
                for (Block.Point point : points.points()) {
                    List<String> beside = new ArrayList<>(List.of(heading, point.from()));
                    beside.addAll(point.details());
                    hidden(List.of(point.text()), beside, subject, leaks);
                }
            } else if (block instanceof Block.Grid grid) {
                for (List<String> row : grid.rows()) {
                    hidden(row, row, subject, leaks);
                }
            }
        }
    }

    private void hidden(List<String> texts, List<String> beside, Subject subject, Set<String> leaks) {
        for (Written written : shown(texts)) {
            if (written.isHidden()) {
                List<String> telling = new ArrayList<>();
                Cohort there = written.of().cohort();
                there.people().find(written.entry().author()).map(Person::name).ifPresent(telling::add);
                there.places().find(written.entry().place()).map(Place::name).ifPresent(telling::add);
                boolean isPublished =
                        beside.stream().anyMatch(text -> telling.stream().anyMatch(text::contains));
                if (isPublished) {
                    leaks.add(subject.id() + " tells who wrote “" + written.text() + "”");
                }
            }
        }
    }

    /** Sums over few answers tell who gave which. */
    private void figures(Subject subject, Document document, Set<String> leaks) {
        for (Output.Section section : subject.output().sections()) {
            for (String id : section.figuresShown()) {
                Optional<Instrument> instrument =
                        cohort.programme().instruments().find(id);
                document.parts().stream()
                        .filter(part -> part.title().equals(subject.filledIn(section.title())))
                        .forEach(part -> instrument.ifPresent(
                                one -> figures(one, section.word().basis().looksBack(), part, subject, leaks)));
            }
        }
    }

    private void figures(
            Instrument instrument, boolean isMovement, Document.Part part, Subject subject, Set<String> leaks) {
        SmallGroups rule = subject.smallGroups(instrument, policy.membership());
        for (Block block : part.blocks()) {
            if (isMovement) {
                moves(instrument, block, subject, leaks);
            } else if (block instanceof Block.Chart chart) {
                chart.bars().forEach(bar -> figure(instrument, bar.statement(), bar.n(), rule, subject, leaks));
            } else if (block instanceof Block.Grid grid) {
                for (List<String> row : grid.rows()) {
                    int column = grid.columns().indexOf("n");
                    long n = column < 0 ? Long.MAX_VALUE : Long.parseLong(row.get(column));
                    figure(instrument, row.get(0), n, rule, subject, leaks);
                }
            }
        }
    }

    private void figure(
            Instrument instrument, String statement, long n, SmallGroups rule, Subject subject, Set<String> leaks) {
        Optional<Group> given = given(instrument, statement);
        long people = Math.min(n, given.map(group -> (long) group.size()).orElse(Long.MAX_VALUE));
        if (people < rule.smallest()) {
            leaks.add(subject.id() + " shows figures of “" + statement + "”, to which only " + people + " answered");
        } else if (given.filter(rule::isOfFewOrganisations).isPresent()) {
            leaks.add(subject.id() + " shows figures of “" + statement
                    + "”, to which people of fewer than three organisations answered");
        }
    }

    /** Those that moved from one level to another are no fewer than those whose answers are summed. */
    private static void moves(Instrument instrument, Block block, Subject subject, Set<String> leaks) {
        if (block instanceof Block.Grid grid) {
            for (List<String> row : grid.rows()) {
                String number = row.get(grid.figures().get(0));
                if (number.matches("\\d+") && Long.parseLong(number) < instrument.smallestGroup()) {
                    leaks.add(
                            subject.id() + " tells that " + number + " moved from " + row.get(0) + " to " + row.get(1));
                }
            }
        }
    }

    /** Those in the whole cohort who answered a statement; what is no statement of the form is not counted here. */
    private Optional<Group> given(Instrument instrument, String statement) {
        return instrument.items().stream()
                .filter(item -> statement.startsWith(item.text()))
                .map(item ->
                        Group.of(answers.getOrDefault(instrument.id(), Map.of()).getOrDefault(item.id(), Set.of())))
                .max(Comparator.comparingInt(Group::size));
    }
}
