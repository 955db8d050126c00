package org.criticalfriend.engine.language.prose;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Quantity;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Part;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.section.PartNames;
import org.jspecify.annotations.Nullable;

/** What the parts of one programme are called, so that nobody reads an id. */
public final class Titles implements PartNames {

    private static final Map<String, Who> WHO = Map.ofEntries(
            Map.entry("author", Who.one("whoever wrote it")),
            Map.entry("host", Who.one("the host")),
            Map.entry("visitors", new Who("the visitors", true)),
            Map.entry("team", Who.one("the team")),
            Map.entry("cohort", Who.one("the cohort")),
            Map.entry("organiser", Who.one("the organiser")),
            Map.entry("partnership", Who.one("the whole partnership")),
            Map.entry("public", Who.one("the public")));

    private static final Map<String, String> BUILT_IN =
            Map.of("people", "the names of those who take part", "dates", "the dates", "agenda", "the agenda");

    /** Titles of steps that are no nouns by themselves: the middle event, the first visit. */
    private static final List<String> ADJECTIVES =
            List.of("first", "second", "third", "last", "middle", "midway", "final", "opening", "closing");

    /** What the id of a yes begins with that is said to a step or session; behind it stands the id of that. */
    public static final String AGREED = "agreed.";

    private final Programme programme;

    /** The titles of a programme. */
    public Titles(Programme programme) {
        this.programme = programme;
    }

    /** Somebody by a role, an organisation or a word for who. */
    public Who who(String id) {
        Optional<Role> role = programme.roles().find(id);
        if (role.isPresent()) {
            String noun = role(role.get());
            boolean isSeveral = isSeveral(role.get().number());
            return new Who("the " + (isSeveral ? Nouns.plural(noun) : noun), isSeveral || Nouns.isSeveral(noun));
        }
        Optional<Organisation> organisation = programme.organisations().find(id);
        if (organisation.isPresent()) {
            boolean isSeveral = isSeveral(organisation.get().number());
            String noun = organisation(id);
            return new Who("the " + (isSeveral ? Nouns.plural(noun) : noun), isSeveral);
        }
        return WHO.getOrDefault(id, Who.one("the " + Nouns.id(id)));
    }

    /** Everybody of a list. */
    public Who who(List<String> ids) {
        return Who.all(ids.stream().map(this::who).toList());
    }

    /** Whoever it is of a list: {@code a QA reader}, where {@link #who} says {@code the QA readers}. */
    public String anyOf(List<String> ids) {
        return Sentences.or(ids.stream().map(this::anyOf).toList());
    }

    private String anyOf(String id) {
        return programme
                .roles()
                .find(id)
                .filter(role -> isSeveral(role.number()))
                .map(role -> Nouns.one(role(role)))
                .orElseGet(() -> who(id).words());
    }

    /** Those who read a thing; for an answer the author is who answered. */
    public String readers(List<String> audience, boolean isAnswer) {
        return Sentences.and(audience.stream()
                .map(id -> id.equals("author") && isAnswer ? "whoever answered" : who(id).words())
                .toList());
    }

    /** A role's title as a noun. */
    public String role(Role role) {
        return Nouns.inSentence(role.title());
    }

    /** An organisation's title as a noun. */
    @Override
    public String organisation(String id) {
        return Nouns.inSentence(title(programme.organisations(), id, Organisation::title));
    }

    /** What a team is called, as a noun: {@code trio}. */
    public String team() {
        return programme.teams() == null
                ? "team"
                : Nouns.inSentence(programme.teams().title());
    }

    /** One of those who are together in a team, as a noun: {@code school}; a person where there is no organisation. */
    public String member() {
        List<Organisation> together = programme.organisations().stream()
                .filter(organisation -> organisation.per() == Organisation.Per.TEAM)
                .toList();
        return together.isEmpty() ? "person" : oneOf(together);
    }

    /** One of all organisations that take part, in teams or not, as a noun. */
    public String place() {
        return oneOf(programme.organisations().all());
    }

    private String oneOf(Collection<Organisation> organisations) {
        List<String> titles = organisations.stream()
                .map(organisation -> organisation(organisation.id()))
                .distinct()
                .toList();
        List<String> kinds =
                organisations.stream().map(Organisation::kind).distinct().toList();
        return titles.size() == 1 ? titles.get(0) : kinds.size() == 1 ? Nouns.id(kinds.get(0)) : "organisation";
    }

    /** Those who are together in a team, as a noun for several. */
    public String members() {
        return Nouns.plural(member());
    }

    /** What something is counted for, as a noun: {@code school}, {@code person}, {@code visit}. */
    public String per(String id) {
        return programme
                .roles()
                .find(id)
                .map(this::role)
                .orElseGet(
                        () -> programme.organisations().has(id) ? organisation(id) : id.equals("team") ? team() : id);
    }

    /** Those whose answers are counted, as a noun for several: people, or the schools or teams that agree on each. */
    public String respondents(Instrument instrument) {
        return instrument.per().equals("person") ? "people" : Nouns.plural(per(instrument.per()));
    }

    /** What is counted, as a noun for several; a note or an award by its title. */
    @Override
    public String counted(String id) {
        boolean isNoun = programme.roles().has(id)
                || programme.organisations().has(id)
                || id.equals("team")
                || id.equals("visit");
        return isNoun ? Nouns.plural(per(id)) : thing(id);
    }

    /**
     * Something that is collected: a note, an instrument or a choice by its title, people, dates and agenda by words, and a
     * yes by what it is said to.
     */
    @Override
    public String thing(String id) {
        if (id.startsWith(AGREED)) {
            return "your yes to " + Sentences.title(stepOrSessionTitle(id.substring(AGREED.length())));
        }
        return isBuiltIn(id) ? BUILT_IN.getOrDefault(id, id) : Sentences.title(thingTitle(id));
    }

    /** Several things that are collected, one after the other. */
    public List<String> things(List<String> ids) {
        return ids.stream().map(this::thing).toList();
    }

    /** Whether a name stands for people, dates or the agenda, which every step can collect. */
    public static boolean isBuiltIn(String id) {
        return BUILT_IN.containsKey(id);
    }

    private String stepOrSessionTitle(String id) {
        return programme
                .course()
                .find(id)
                .map(Step::title)
                .or(() -> programme.course().stream()
                        .flatMap(step -> step.sessions().find(id).stream())
                        .map(Session::title)
                        .findFirst())
                .orElseGet(() -> Ids.inWords(id));
    }

    private String thingTitle(String id) {
        return programme
                .notes()
                .find(id)
                .map(note -> note.title())
                .or(() -> programme.instruments().find(id).map(instrument -> instrument.title()))
                .or(() -> programme.choices().find(id).map(choice -> choice.title()))
                .or(() -> programme.awards().find(id).map(award -> award.title()))
                .orElseGet(() -> Ids.inWords(id));
    }

    /** A step inside a sentence: {@code the visit day}, {@code *Agree and share the agenda*}. */
    @Override
    public String step(String id) {
        return programme.course().find(id).map(this::step).orElseGet(() -> stageOrEnd(id));
    }

    /** A step inside a sentence. */
    public String step(Step step) {
        if (step instanceof Step.Task || !isNoun(step.title())) {
            return Sentences.title(step.title());
        }
        String noun = Nouns.inSentence(step.title());
        String kind = step instanceof Step.Event ? " event" : " visit";
        return "the " + noun + (ADJECTIVES.contains(noun) ? kind : "");
    }

    /** One turn of a repeated step: {@code the first workshop}. */
    String turn(String turn, String id) {
        String step = step(id);
        return step.startsWith("the ") ? "the " + turn + " " + step.substring(4) : "the " + turn + " " + step;
    }

    private static boolean isNoun(String title) {
        return title.split(" ").length <= 3
                && title.matches("\\p{Lu}[\\p{Ll} -]*")
                && !title.matches("(?i)(a|an|the|our|how|what) .*");
    }

    private String stageOrEnd(String id) {
        if (id.equals("start") || id.equals("end")) {
            return "the " + id + " of the cohort";
        }
        return programme.outputs().stream()
                .flatMap(output -> output.signOff().find(id).stream())
                .map(Output.Stage::title)
                .findFirst()
                .map(Sentences::title)
                .orElseGet(() -> Sentences.title(Ids.inWords(id)));
    }

    /** A session inside a sentence. */
    public String session(Session session) {
        return Sentences.title(session.title());
    }

    /** A framework inside a sentence; {@code themes} is the partnership's. */
    public String framework(String id) {
        return id.equals("themes")
                ? "the partnership's themes"
                : Sentences.title(title(programme.frameworks(), id, Framework::title));
    }

    /** A heading of any framework of the programme. */
    String heading(String id) {
        return programme.frameworks().stream()
                .flatMap(framework -> framework.headings().find(id).stream())
                .map(Framework.Heading::title)
                .findFirst()
                .map(Sentences::title)
                .orElseGet(() -> Sentences.title(Ids.inWords(id)));
    }

    /** A scale inside a sentence. */
    public String scale(String id) {
        return Sentences.title(title(programme.scales(), id, Scale::title));
    }

    /** An award of this programme or, as far as its id tells, of another one. */
    @Override
    public String award(String id) {
        return Sentences.title(title(programme.awards(), id, award -> award.title()));
    }

    /** The same by itself, as people see it. */
    public String awardTitle(String id) {
        return title(programme.awards(), id, award -> award.title());
    }

    @Override
    public String people(Collection<String> ids) {
        return Sentences.and(ids.stream().map(id -> who(id).words()).toList());
    }

    @Override
    public String fact(String name) {
        return FactPhrases.fact(name);
    }

    @Override
    public String programme(String id) {
        return Nouns.programme(id);
    }

    @Override
    public String document(String output) {
        return Sentences.title(Ids.inWords(output));
    }

    @Override
    public String quoted(String text) {
        return Sentences.quote(text);
    }

    @Override
    public String list(Collection<String> parts) {
        return Sentences.and(List.copyOf(parts));
    }

    /** An option of a choice. */
    String option(String choice, String option) {
        return programme
                .choices()
                .find(choice)
                .flatMap(found -> found.options().find(option))
                .map(found -> Sentences.title(found.title()))
                .orElseGet(() -> Sentences.title(Ids.inWords(option)));
    }

    /** A level on which an instrument is answered. */
    String level(String instrument, String level) {
        return programme.instruments().stream()
                .filter(found -> found.id().equals(instrument))
                .flatMap(found -> Stream.concat(
                        Stream.of(found.scale()),
                        found.items().stream().map(item -> item.scale() == null ? found.scale() : item.scale())))
                .distinct()
                .flatMap(scale -> programme.scales().find(scale).stream())
                .flatMap(scale -> scale.levels().stream())
                .filter(found -> found.id().equals(level))
                .map(Scale.Level::title)
                .findFirst()
                .map(Sentences::title)
                .orElseGet(() -> Sentences.title(Ids.inWords(level)));
    }

    private static boolean isSeveral(@Nullable Quantity number) {
        Integer most = number == null ? null : number.bounds().most();
        return most == null || most > 1;
    }

    private static <T extends Part> String title(ById<T> parts, String id, Function<T, String> title) {
        return parts.find(id).map(title).orElseGet(() -> Ids.inWords(id));
    }
}
