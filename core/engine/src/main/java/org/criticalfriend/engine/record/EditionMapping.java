package org.criticalfriend.engine.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.engine.audience.AudienceHierarchy;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Part;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;

/**
 * What the parts of an earlier edition are called in a later one, by {@code was}. An id that both have carries on
 * without it. Of a programme that the later one took over from, only the notes, instruments and choices carry on that
 * the later one names; of what these consist of, again the same ids do.
 */
public final class EditionMapping {

    private final Programme before;
    private final Programme now;
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Optional<Levels>> levels = new HashMap<>();

    /** What becomes of the parts of the one in the other. */
    public EditionMapping(Programme before, Programme now) {
        this.before = before;
        this.now = now;
        kinds.putAll(of(before.notes(), now.notes(), Note::was));
        kinds.putAll(of(before.instruments(), now.instruments(), Instrument::was));
        kinds.putAll(of(before.choices(), now.choices(), Choice::was));
    }

    /** Whether what was recorded under the one programme belongs to the history of the other. */
    static boolean isFollowed(Programme before, Programme now) {
        return before.programme().equals(now.programme())
                || before.programme().equals(now.variant())
                || now.replaces().containsKey(before.programme())
                || was(now).anyMatch(id -> id.startsWith(before.programme() + "/"));
    }

    /** Whether the parts of the one are known by those of the other, whichever of them came first. */
    public static boolean isKnown(Programme one, Programme other) {
        return isFollowed(one, other) || isFollowed(other, one);
    }

    /** The same programme; a tailored one is the same as that whose variant it has. */
    private static boolean isSame(Programme before, Programme now) {
        return before.programme().equals(now.programme())
                || before.programme().equals(now.variant())
                || now.programme().equals(before.variant());
    }

    private static Stream<String> was(Programme programme) {
        return Stream.of(
                        programme.notes().stream().map(Note::was),
                        programme.instruments().stream().map(Instrument::was),
                        programme.choices().stream().map(Choice::was),
                        programme.awards().stream().map(Award::was))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    private <T extends Part> Map<String, String> of(ById<T> earlier, ById<T> later, Function<T, List<String>> was) {
        if (isSame(before, now)) {
            return inside(earlier, later, was);
        }
        String prefix = before.programme() + "/";
        Map<String, String> named = new LinkedHashMap<>();
        for (T part : later) {
            was.apply(part).stream()
                    .filter(id -> id.startsWith(prefix))
                    .forEach(id -> named.putIfAbsent(id.substring(prefix.length()), part.id()));
        }
        return named;
    }

    private <T extends Part> Map<String, String> inside(ById<T> earlier, ById<T> later, Function<T, List<String>> was) {
        Pairs<T> pairs = Pairs.of(earlier, later, was, before.programme());
        Map<String, String> ids = new LinkedHashMap<>();
        Stream.concat(pairs.kept().stream(), pairs.folded().stream())
                .filter(pair -> !pairs.anew().contains(pair.now()))
                .map(pair -> pair.map(Part::id))
                .forEach(pair -> ids.putIfAbsent(pair.before(), pair.now()));
        return ids;
    }

    /** What a note, instrument or choice of the earlier edition is called in the later one; empty where it ends. */
    public Optional<String> called(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** What an item of an instrument of the earlier edition is called in the later one; empty where it ends. */
    public Optional<String> called(Instrument instrument, String item) {
        return called(instrument.id())
                .flatMap(kind -> now.instruments().find(kind))
                .flatMap(later -> item(instrument, later, item));
    }

    /** An entry as it counts in the later edition; empty where it does not carry on. */
    public Optional<Entry> carried(Entry entry) {
        if (entry.collected().isEmpty()) {
            return Optional.of(entry);
        }
        String kind = kinds.get(entry.collected());
        return kind == null
                ? Optional.empty()
                : content(entry, kind)
                        .map(content -> new Entry(
                                entry.id(),
                                entry.occurrence(),
                                kind,
                                entry.author(),
                                entry.place(),
                                content,
                                entry.version(),
                                entry.saved()));
    }

    /**
     * Something written that has no place in the later edition.
     *
     * @param where what it was written as: the note, instrument or choice by its title
     * @param what the part of that which is gone, by its title; the title of the whole where that is
     */
    public record Lost(Sort sort, String where, String what) {

        /** What is gone. */
        public enum Sort {
            /** A note. */
            NOTE,
            /** An instrument or a choice. */
            QUESTION,
            /** A statement, question or heading that was rated. */
            ITEM,
            /** A level of a scale. */
            LEVEL,
            /** A scale, in whose stead there is one whose levels are others. */
            SCALE,
            /** An option of a choice. */
            OPTION,
            /** A heading under which a note was filed. */
            HEADING,
            /** Something that was filled in beside a note. */
            FIELD
        }
    }

    /** What of an entry does not carry on; empty where all of it does. */
    public Optional<Lost> lost(Entry entry) {
        if (entry.content() instanceof Content.Words words) {
            return before.notes().find(entry.collected()).flatMap(note -> lost(note, words));
        }
        if (entry.content() instanceof Content.Rating rating) {
            return before.instruments().find(entry.collected()).flatMap(instrument -> lost(instrument, rating));
        }
        return entry.content() instanceof Content.Chosen chosen
                ? before.choices().find(entry.collected()).flatMap(choice -> lost(choice, chosen))
                : Optional.empty();
    }

    private Optional<Lost> lost(Note note, Content.Words words) {
        String kind = kinds.get(note.id());
        if (kind == null) {
            return Optional.of(new Lost(Lost.Sort.NOTE, note.title(), note.title()));
        }
        Map<String, String> carried = headings(words.headings());
        Optional<String> heading = words.headings().entrySet().stream()
                .filter(filed -> !filed.getValue().isEmpty() && !carried.containsKey(filed.getKey()))
                .map(filed -> title(filed.getKey(), filed.getValue()))
                .findFirst();
        if (heading.isPresent()) {
            return Optional.of(new Lost(Lost.Sort.HEADING, note.title(), heading.get()));
        }
        Note later = now.notes().find(kind).orElseThrow();
        return words.fields().entrySet().stream()
                .filter(field -> !field.getValue().isEmpty() && !later.fields().has(field.getKey()))
                .map(field -> new Lost(Lost.Sort.FIELD, note.title(), Nouns.id(field.getKey())))
                .findFirst();
    }

    private Optional<Lost> lost(Instrument earlier, Content.Rating rating) {
        String kind = kinds.get(earlier.id());
        if (kind == null) {
            return Optional.of(new Lost(Lost.Sort.QUESTION, earlier.title(), earlier.title()));
        }
        Instrument later = now.instruments().find(kind).orElseThrow();
        Optional<String> item = item(earlier, later, rating.item());
        if (item.isEmpty()) {
            return Optional.of(new Lost(Lost.Sort.ITEM, earlier.title(), text(earlier, rating.item())));
        }
        Scale scale = CohortRecord.scale(before, earlier, rating.item());
        if (levels(scale, CohortRecord.scale(now, later, item.get())).isEmpty()) {
            return Optional.of(new Lost(Lost.Sort.SCALE, earlier.title(), scale.title()));
        }
        return level(earlier, later, rating, item.get()).isPresent()
                ? Optional.empty()
                : Optional.of(new Lost(
                        Lost.Sort.LEVEL,
                        earlier.title(),
                        byId(scale).find(rating.level()).map(Scale.Level::title).orElse(rating.level())));
    }

    private Optional<Lost> lost(Choice earlier, Content.Chosen chosen) {
        String kind = kinds.get(earlier.id());
        if (kind == null) {
            return Optional.of(new Lost(Lost.Sort.QUESTION, earlier.title(), earlier.title()));
        }
        Choice later = now.choices().find(kind).orElseThrow();
        return inside(earlier.options(), later.options(), Choice.Option::was).containsKey(chosen.option())
                ? Optional.empty()
                : Optional.of(new Lost(
                        Lost.Sort.OPTION,
                        earlier.title(),
                        earlier.options()
                                .find(chosen.option())
                                .map(Choice.Option::title)
                                .orElse(chosen.option())));
    }

    private String title(String framework, String heading) {
        return before.frameworks()
                .find(framework)
                .flatMap(one -> one.headings().find(heading))
                .map(Framework.Heading::title)
                .orElse(heading);
    }

    private Optional<Content> content(Entry entry, String kind) {
        if (entry.content() instanceof Content.Words words) {
            return Optional.of(
                    new Content.Words(words.text(), headings(words.headings()), words.fields(), words.drawnFrom()));
        }
        if (entry.content() instanceof Content.Rating rating) {
            return rating(rating, entry.collected(), kind);
        }
        if (entry.content() instanceof Content.Chosen chosen) {
            Choice earlier = before.choices().find(entry.collected()).orElseThrow();
            Choice later = now.choices().find(kind).orElseThrow();
            return Optional.ofNullable(inside(earlier.options(), later.options(), Choice.Option::was)
                            .get(chosen.option()))
                    .map(Content.Chosen::new);
        }
        return Optional.of(entry.content());
    }

    /** Headings that went with an edition are left out; the themes of the partnership stand in no edition. */
    private Map<String, String> headings(Map<String, String> headings) {
        Map<String, String> carried = new LinkedHashMap<>();
        headings.forEach((framework, heading) -> {
            boolean isInFiles =
                    before.frameworks().has(framework) || now.frameworks().has(framework);
            String later = isInFiles ? headings(framework).get(heading) : heading;
            if (later != null) {
                carried.put(framework, later);
            }
        });
        return carried;
    }

    private Map<String, String> headings(String framework) {
        Optional<Framework> earlier = before.frameworks().find(framework);
        Optional<Framework> later = now.frameworks().find(framework);
        return earlier.isEmpty() || later.isEmpty()
                ? Map.of()
                : inside(earlier.get().headings(), later.get().headings(), Framework.Heading::was);
    }

    private Optional<Content> rating(Content.Rating rating, String instrument, String kind) {
        Instrument earlier = before.instruments().find(instrument).orElseThrow();
        Instrument later = now.instruments().find(kind).orElseThrow();
        return item(earlier, later, rating.item())
                .flatMap(id -> level(earlier, later, rating, id)
                        .map(level -> new Content.Rating(id, level, rating.comment())));
    }

    private Optional<String> item(Instrument earlier, Instrument later, String item) {
        return Optional.ofNullable(items(earlier, later).get(item))
                .or(() -> isOfNotes(earlier) && isOfNotes(later) ? Optional.of(item) : Optional.empty());
    }

    private static boolean isOfNotes(Instrument instrument) {
        Instrument.Each each = instrument.each();
        return each != null && each.heading() == null;
    }

    private Map<String, String> items(Instrument earlier, Instrument later) {
        Instrument.Each each = later.each();
        Instrument.Each was = earlier.each();
        if (each != null && each.heading() != null) {
            return was != null && each.heading().equals(was.heading()) ? headings(each.heading()) : Map.of();
        }
        return inside(earlier.items(), later.items(), Instrument.Item::was);
    }

    private Optional<String> level(Instrument earlier, Instrument later, Content.Rating rating, String item) {
        return levels(CohortRecord.scale(before, earlier, rating.item()), CohortRecord.scale(now, later, item))
                .flatMap(known -> rating.level().isEmpty()
                        ? Optional.of("")
                        : Optional.ofNullable(known.carried().get(rating.level())));
    }

    /**
     * The levels of a scale as another one has them.
     *
     * @param carried the later ids by the earlier ones
     * @param folded the titles of earlier levels that are one level now
     * @param ended the titles of earlier levels that are no longer there
     */
    private record Levels(Map<String, String> carried, List<List<String>> folded, List<String> ended) {}

    /** Empty where answers on the one cannot be compared with answers on the other. */
    private Optional<Levels> levels(Scale earlier, Scale later) {
        return levels.computeIfAbsent(earlier.id() + " " + later.id(), none -> compared(earlier, later));
    }

    private Optional<Levels> compared(Scale earlier, Scale later) {
        if (earlier.range() != null || later.range() != null) {
            Map<String, String> same = new HashMap<>();
            later.levels().forEach(level -> same.put(level.id(), level.id()));
            return earlier.range() != null && earlier.range().equals(later.range())
                    ? Optional.of(new Levels(same, List.of(), List.of()))
                    : Optional.empty();
        }
        Pairs<Scale.Level> pairs = Pairs.of(byId(earlier), byId(later), Scale.Level::was, before.programme());
        Map<String, String> carried = inside(byId(earlier), byId(later), Scale.Level::was);
        if (carried.isEmpty() || pairs.isReordered()) {
            return Optional.empty();
        }
        Map<String, List<String>> titles = new LinkedHashMap<>();
        List<String> ended = new ArrayList<>();
        for (Scale.Level level : asWritten(earlier)) {
            String successor = carried.get(level.id());
            if (successor == null) {
                ended.add(level.title());
            } else {
                titles.computeIfAbsent(successor, none -> new ArrayList<>()).add(level.title());
            }
        }
        return Optional.of(new Levels(
                carried, titles.values().stream().filter(all -> all.size() > 1).toList(), ended));
    }

    /** What becomes of the levels, items and instruments that a present instrument stands for. */
    PriorCohort.Told told(Instrument later) {
        List<List<String>> folded = new ArrayList<>();
        List<String> ended = new ArrayList<>();
        List<Instrument> origins = before.instruments().stream()
                .filter(one -> later.id().equals(kinds.get(one.id())))
                .toList();
        fold(origins.stream().map(Instrument::title).toList(), folded);
        for (Instrument earlier : origins) {
            Map<String, List<String>> texts = new LinkedHashMap<>();
            Map<String, String> items = isOfNotes(earlier) ? Map.of("", "") : items(earlier, later);
            items.forEach((was, is) -> {
                texts.computeIfAbsent(is, none -> new ArrayList<>()).add(text(earlier, was));
                levels(CohortRecord.scale(before, earlier, was), CohortRecord.scale(now, later, is))
                        .ifPresent(levels -> {
                            folded.addAll(levels.folded());
                            ended.addAll(levels.ended());
                        });
            });
            texts.values().forEach(all -> fold(all, folded));
        }
        return new PriorCohort.Told(
                origins.stream().map(Instrument::id).collect(Collectors.toSet()),
                origins.stream().mapToInt(Instrument::smallestGroup).max().orElse(0),
                folded.stream().distinct().toList(),
                ended.stream().distinct().toList());
    }

    /** The earlier edition by its label, and by its programme too where that is another one. */
    String name() {
        boolean isSame = before.programme().equals(now.programme());
        return isSame ? before.edition() : before.title() + " " + before.edition();
    }

    /** Whether everybody of a group may see a present note by what the edition it was written under promised. */
    boolean mayAllSee(String note, String group) {
        AudienceHierarchy hierarchy = new AudienceHierarchy(before);
        return before.notes().stream()
                .filter(one -> note.equals(kinds.get(one.id())))
                .allMatch(one -> hierarchy.mayAllSee(one.audience(), group));
    }

    private static void fold(List<String> titles, List<List<String>> folded) {
        if (titles.size() > 1) {
            folded.add(titles);
        }
    }

    private String text(Instrument instrument, String item) {
        return instrument
                .items()
                .find(item)
                .map(Instrument.Item::text)
                .or(() -> before.frameworks().stream()
                        .flatMap(framework -> framework.headings().find(item).stream())
                        .map(Framework.Heading::title)
                        .findFirst())
                .orElse(item);
    }

    /** The levels as the file lists them, which may begin with the highest. */
    private static Collection<Scale.Level> asWritten(Scale scale) {
        return scale.lowestFirst().isEmpty()
                ? scale.highestFirst().all()
                : scale.lowestFirst().all();
    }

    private static ById<Scale.Level> byId(Scale scale) {
        Map<String, Scale.Level> levels = new LinkedHashMap<>();
        scale.levels().forEach(level -> levels.put(level.id(), level));
        return ById.of(levels);
    }
}
