package org.criticalfriend.engine.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.language.check.Check;
import org.criticalfriend.engine.language.check.NameCheck;
import org.criticalfriend.engine.language.check.SameAsCheck;
import org.criticalfriend.engine.language.shape.Binder;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.shape.ReadContext;
import org.criticalfriend.engine.language.source.Composer;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.engine.language.tailoring.Tailoring;
import org.criticalfriend.engine.language.tailoring.Translation;
import org.criticalfriend.engine.language.word.SectionCalls;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads programme files, tailored ones and translations, for the command line, the host and the tests of plugins alike. */
public final class ProgrammeReader {

    private static final String FORMAT = "format";
    private static final String EXTENDS = "extends";
    private static final String TRANSLATES = "translates";
    private static final Map<String, String> OF_OTHER_FILES =
            Map.of("add", EXTENDS, "replace", EXTENDS, "remove", EXTENDS, "move", EXTENDS, "texts", TRANSLATES);

    private final Grammar grammar;
    private final Binder binder;
    private final Promises promises;

    /** A reader of a language whose words' settings are made by a binder, and which keeps these promises. */
    public ProgrammeReader(Grammar grammar, Binder binder, Promises promises) {
        this.grammar = grammar;
        this.binder = binder;
        this.promises = promises;
    }

    /** The language this reader reads. */
    public Grammar grammar() {
        return grammar;
    }

    /** Reads a file; never throws, whatever stands in it. */
    public Reading read(Source source, ProgrammeLookup lookup) {
        return new ReadSession(source, lookup, List.of()).read();
    }

    /** Reads the whole text of an edition that a cohort runs, with nothing around it; never throws. */
    public KeptReading readKept(Source edition) {
        Reading strict = read(edition, ProgrammeLookup.empty());
        Tree.Mapping tree = Composer.compose(edition).tree();
        List<Problem> problems = strict.problems().stream()
                .filter(problem -> !problem.isWarning())
                .toList();
        if (problems.isEmpty() || tree == null) {
            return new KeptReading(strict.programme(), List.of(), problems);
        }
        ReadContext draft = ReadContext.passingOverMissing(tree, binder);
        JsonNode value = grammar.programme().read(tree, "", draft);
        boolean isRead = draft.problems().stream().allMatch(Problem::isWarning);
        Programme programme = value == null || !isRead ? null : binder.bind(value, Programme.class);
        Set<String> missing = new LinkedHashSet<>(draft.missing());
        String variant = tree.text("variant");
        if (variant != null && !promises.variants().contains(variant)) {
            missing.add(variant);
        }
        return new KeptReading(Optional.ofNullable(programme), List.copyOf(missing), problems);
    }

    /**
     * What a small file of another kind says.
     *
     * @param value the record, or null where there is a problem
     */
    public record Form<T extends Record>(@Nullable T value, List<Problem> problems) {}

    /** Reads a small file whose keys are the components of a record, as strictly as a programme. */
    public <T extends Record> Form<T> read(Source source, Class<T> type) {
        Composer.Composed composed = Composer.compose(source);
        if (composed.tree() == null) {
            return new Form<>(null, composed.problems());
        }
        ReadContext draft = new ReadContext(composed.tree(), binder);
        JsonNode value = grammar.form(type).read(composed.tree(), "", draft);
        boolean isRight = draft.problems().stream().allMatch(Problem::isWarning);
        T bound = value == null || !isRight ? null : binder.bind(value, type);
        return new Form<>(bound, draft.problems());
    }

    /** One reading of one file. */
    private final class ReadSession {

        private final Source source;
        private final ProgrammeLookup lookup;
        private final List<String> descent;
        private final Map<String, Source> sources = new LinkedHashMap<>();

        ReadSession(Source source, ProgrammeLookup lookup, List<String> descent) {
            this.source = source;
            this.lookup = lookup;
            this.descent = descent;
            sources.put(source.name(), source);
        }

        Reading read() {
            Composer.Composed composed = Composer.compose(source);
            Tree.Mapping tree = composed.tree();
            if (tree == null) {
                return reading(Reading.Form.PROGRAMME, null, null, composed.problems());
            }
            Optional<Problem> format = otherFormat(tree);
            if (format.isPresent()) {
                return reading(Reading.Form.PROGRAMME, null, null, List.of(format.get()));
            }
            if (tree.get(EXTENDS) != null) {
                return tailored(tree);
            }
            if (tree.get(TRANSLATES) != null) {
                return translated(tree);
            }
            Optional<Problem> noBase = noBase(tree);
            if (noBase.isPresent()) {
                return reading(Reading.Form.PROGRAMME, null, null, List.of(noBase.get()));
            }
            return programme(tree);
        }

        /** A file that was meant to build on another one, whose keys are not those of a programme. */
        private Optional<Problem> noBase(Tree.Mapping tree) {
            for (Tree.Entry entry : tree.entries()) {
                String key = entry.key().text();
                if (grammar.programme().under(key, tree) != null) {
                    continue;
                }
                String needed = OF_OTHER_FILES.get(key);
                String nearest = Nearest.of(key, List.of(EXTENDS, TRANSLATES));
                if (needed != null || nearest != null) {
                    String message = needed == null ? ReadingWording.UNKNOWN : ReadingWording.onlyWith(key, needed);
                    return Optional.of(Problem.at(key, message)
                            .meaning(nearest)
                            .in(entry.key().place()));
                }
            }
            return Optional.empty();
        }

        /** A file of another format may mean anything by its keys, so nothing else is said about it. */
        private Optional<Problem> otherFormat(Tree.Mapping tree) {
            String format = tree.text(FORMAT);
            return format == null || !format.matches("\\d{1,9}") || Integer.parseInt(format) == 1
                    ? Optional.empty()
                    : Optional.of(Problem.at(FORMAT, ReadingWording.otherFormat(format))
                            .in(Tree.locate(tree, FORMAT)));
        }

        private Reading programme(Tree.Mapping tree) {
            Drafted drafted = draft(tree);
            return reading(Reading.Form.PROGRAMME, tree, drafted.programme(), drafted.problems());
        }

        private Reading tailored(Tree.Mapping tree) {
            Optional<Reading> base = base(tree, EXTENDS);
            if (base.isEmpty()) {
                return reading(Reading.Form.TAILORING, null, null, missing(tree, EXTENDS));
            }
            Tree.Mapping ofBase = base.get().resolved();
            if (ofBase == null || !base.get().isValid()) {
                return reading(Reading.Form.TAILORING, null, null, inherited(tree, base.get()));
            }
            sources.putAll(base.get().sources());
            Tailoring tailoring = Tailoring.of(ofBase, tree, grammar);
            if (!tailoring.problems().isEmpty()) {
                return reading(Reading.Form.TAILORING, null, null, tailoring.problems());
            }
            Drafted drafted = draft(tailoring.tree());
            List<Problem> here = new ArrayList<>(
                    drafted.problems().stream().filter(this::isHere).toList());
            List<Problem> elsewhere = drafted.problems().stream()
                    .filter(problem ->
                            !isHere(problem) && !base.get().problems().contains(problem))
                    .toList();
            here.addAll(tailoring.atTheirCauses(elsewhere, this::named));
            return reading(Reading.Form.TAILORING, tailoring.tree(), drafted.programme(), here);
        }

        private Reading translated(Tree.Mapping tree) {
            Optional<Reading> base = base(tree, TRANSLATES);
            if (base.isEmpty()) {
                return reading(Reading.Form.TRANSLATION, null, null, missing(tree, TRANSLATES));
            }
            Tree.Mapping ofBase = base.get().resolved();
            if (ofBase == null || !base.get().isValid()) {
                return reading(Reading.Form.TRANSLATION, null, null, inherited(tree, base.get()));
            }
            return reading(
                    Reading.Form.TRANSLATION,
                    null,
                    null,
                    Translation.of(ofBase, tree, grammar).problems());
        }

        private boolean isHere(Problem problem) {
            return problem.place() != null && problem.place().file().equals(source.name());
        }

        private String named(Problem problem) {
            SourceLocation place = problem.place();
            Source pointedInto = place == null ? null : sources.get(place.file());
            return place == null || pointedInto == null ? "" : pointedInto.at(place);
        }

        /** The reading of the programme a file builds on; empty where it is not there or leads back here. */
        private Optional<Reading> base(Tree.Mapping tree, String key) {
            String name = tree.text(key);
            if (name == null || circle(tree, name).isPresent()) {
                return Optional.empty();
            }
            return lookup.find(name).filter(found -> !isThisFile(found)).map(found -> {
                List<String> further = new ArrayList<>(descent);
                further.add(ownName(tree));
                return new ReadSession(found.source(), lookup, further).read();
            });
        }

        private boolean isThisFile(ProgrammeLookup.Found found) {
            return found.source().name().equals(source.name());
        }

        private Optional<List<String>> circle(Tree.Mapping tree, String name) {
            List<String> way = new ArrayList<>(descent);
            way.add(ownName(tree));
            String full = lookup.find(name).map(ProgrammeLookup.Found::name).orElse(name);
            if (!way.contains(full)) {
                return Optional.empty();
            }
            List<String> circle = new ArrayList<>(way.subList(way.indexOf(full), way.size()));
            circle.add(full);
            return Optional.of(circle);
        }

        private String ownName(Tree.Mapping tree) {
            return tree.text("programme") + "@" + tree.text("edition");
        }

        private List<Problem> missing(Tree.Mapping tree, String key) {
            SourceLocation place = Tree.locate(tree, key);
            String name = tree.text(key);
            if (name == null) {
                return List.of(Problem.at(key, ReadingWording.NO_BASE).in(place));
            }
            Optional<List<String>> circle = circle(tree, name);
            if (circle.isPresent()) {
                return List.of(
                        Problem.at(key, ReadingWording.circle(circle.get())).in(place));
            }
            Set<String> known = new LinkedHashSet<>();
            lookup.all().stream()
                    .filter(found -> !isThisFile(found))
                    .forEach(found -> known.add(name.contains("@") ? found.name() : found.programme()));
            if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                return List.of(Problem.at(key, ReadingWording.NO_BASE).in(place));
            }
            String nearest = Nearest.of(name, known);
            return List.of(Problem.at(key, ReadingWording.notFound(known, nearest != null))
                    .meaning(nearest)
                    .in(place));
        }

        private List<Problem> inherited(Tree.Mapping tree, Reading base) {
            Problem first = base.problems().stream()
                    .filter(problem -> !problem.isWarning())
                    .findFirst()
                    .orElseThrow();
            String key = tree.get(EXTENDS) == null ? TRANSLATES : EXTENDS;
            boolean isCircle = first.path().equals(EXTENDS) && first.message().contains(" → ");
            String message = isCircle
                    ? first.message()
                    : ReadingWording.baseHasProblems(base.source().name(), first);
            return List.of(Problem.at(key, message).in(Tree.locate(tree, key)));
        }

        private Reading reading(
                Reading.Form form,
                Tree.@Nullable Mapping resolved,
                @Nullable Programme programme,
                List<Problem> problems) {
            List<Problem> sorted = new ArrayList<>(new LinkedHashSet<>(problems));
            sorted.sort(Comparator.comparing(
                    problem -> problem.place() == null ? new SourceLocation(source.name(), 1, 1, 1) : problem.place()));
            boolean isValid = sorted.stream().allMatch(Problem::isWarning);
            return new Reading(source, form, resolved, isValid ? programme : null, sorted, sources);
        }

        private Drafted draft(Tree.Mapping tree) {
            ReadContext draft = new ReadContext(tree, binder);
            JsonNode value = grammar.programme().read(tree, "", draft);
            List<Problem> problems = new ArrayList<>(draft.problems());
            List<Problem> names = new NameCheck(tree, this::awardsInReach).of(draft.references());
            problems.addAll(names);
            problems.addAll(
                    new SameAsCheck(tree, name -> lookup.find(name).map(ProgrammeLookup.Found::tree)).problems());
            unknownVariant(tree).ifPresent(problems::add);
            if (value == null || !draft.problems().stream().allMatch(Problem::isWarning)) {
                return new Drafted(null, problems);
            }
            Programme programme = binder.bind(value, Programme.class);
            // Where a name is misspelt, what it means only looks unused.
            boolean areNamesRight = names.stream().allMatch(Problem::isWarning);
            for (Check check : areNamesRight ? Check.all() : Check.allButUnused()) {
                check.of(programme).forEach(problem -> problems.add(located(tree, problem)));
            }
            if (areNamesRight) {
                programme.outputs().stream()
                        .flatMap(output -> output.sections().stream())
                        .flatMap(section ->
                                SectionCalls.problems(grammar.vocabulary(), section.word(), programme).stream())
                        .forEach(problem -> problems.add(located(tree, problem)));
            }
            if (problems.stream().allMatch(Problem::isWarning) && programme.variant() != null) {
                promises.check(programme.variant(), programme).forEach(problem -> problems.add(located(tree, problem)));
            }
            return new Drafted(programme, problems);
        }

        private Optional<Problem> unknownVariant(Tree.Mapping tree) {
            String variant = tree.text("variant");
            if (variant == null || promises.variants().contains(variant)) {
                return Optional.empty();
            }
            String nearest = Nearest.of(variant, promises.variants());
            return Optional.of(
                    Problem.at("variant", ReadingWording.unknownVariant(promises.variants(), nearest != null))
                            .meaning(nearest)
                            .in(Tree.locate(tree, "variant")));
        }

        private static Problem located(Tree.Mapping tree, Problem problem) {
            return problem.place() == null ? problem.in(Tree.locate(tree, problem.path())) : problem;
        }

        private Set<String> awardsInReach() {
            Set<String> inReach = new LinkedHashSet<>();
            for (ProgrammeLookup.Found found : lookup.all()) {
                if (found.tree().get("awards") instanceof Tree.Mapping awards) {
                    awards.entries().forEach(award -> inReach.add(award.key().text()));
                }
            }
            return inReach;
        }
    }

    private record Drafted(@Nullable Programme programme, List<Problem> problems) {}
}
