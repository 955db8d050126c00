package org.criticalfriend.engine.language.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.FieldType;

/**
 * Facts and tests of facts. No fact is known by name here: {@code progress-8-2015-16: [above, well above]} is said by
 * the way it is written.
 */
public final class FactPhrases {

    private FactPhrases() {}

    /** A fact as a noun: {@code local authority}, {@code progress 8 in 2015/16}. */
    public static String fact(String id) {
        return id.replaceAll("-?((?:19|20)\\d\\d)-(\\d\\d)$", " in $1/$2")
                .replace('-', ' ')
                .strip();
    }

    /** Facts as nouns, one after the other. */
    public static List<String> facts(List<String> ids) {
        return ids.stream().map(FactPhrases::fact).toList();
    }

    /** A test, beginning with whose fact it is: {@code whose}, {@code its}, {@code the host's}. */
    public static String test(String whose, FactTest test) {
        return test instanceof FactTest.All all
                ? all(whose, all.accepted())
                : anyOf(whose, ((FactTest.AnyOf) test).tests());
    }

    /** Facts that must have the same values are said together. */
    private static String all(String whose, Map<String, List<String>> accepted) {
        Map<List<String>, List<String>> factsByValues = new LinkedHashMap<>();
        accepted.forEach((fact, values) ->
                factsByValues.computeIfAbsent(values, none -> new ArrayList<>()).add(fact(fact)));
        List<String> parts = new ArrayList<>();
        factsByValues.forEach((values, facts) ->
                parts.add(whose + " " + Sentences.and(facts) + isOrAre(facts, facts.size() > 1) + values(values)));
        return Sentences.and(parts);
    }

    private static String anyOf(String whose, List<FactTest> tests) {
        Map<List<String>, List<String>> factsByValues = new LinkedHashMap<>();
        for (FactTest test : tests) {
            if (!(test instanceof FactTest.All all) || all.accepted().size() != 1) {
                return Sentences.or(tests.stream().map(one -> test(whose, one)).toList());
            }
            all.accepted()
                    .forEach((fact, values) -> factsByValues
                            .computeIfAbsent(values, none -> new ArrayList<>())
                            .add(fact(fact)));
        }
        List<String> parts = new ArrayList<>();
        factsByValues.forEach((values, facts) ->
                parts.add(whose + " " + Sentences.or(facts) + isOrAre(facts, false) + values(values)));
        return Sentences.or(parts);
    }

    private static String isOrAre(List<String> facts, boolean isSeveral) {
        return isSeveral || Nouns.isSeveral(facts.get(facts.size() - 1)) ? " are " : " is ";
    }

    /** Values of which one is right: {@code boys or girls}, {@code 300 or more}. */
    static String values(List<String> values) {
        return Sentences.or(values.stream().map(FactPhrases::value).toList());
    }

    private static String value(String written) {
        return Range.parse(written).map(Numbers::bounds).orElseGet(() -> inWords(written));
    }

    /** {@code senior-leader} is two words; {@code non-selective}, {@code all-through} and {@code 16-plus} are one. */
    private static String inWords(String value) {
        if (value.equals("yes") || value.equals("no")) {
            return Sentences.quote(value);
        }
        return value.matches("(non|all|post|\\d+)-.*") ? value : Nouns.id(value);
    }

    /** What can be filled in: {@code a date}, {@code good, fair or other}. */
    public static String field(FieldType type) {
        if (!type.values().isEmpty()) {
            return values(type.values());
        }
        return switch (type.word()) {
            case "text" -> "words";
            case "number" -> "a number";
            case "date" -> "a date";
            case "person" -> "somebody who takes part";
            case "organisation" -> "an organisation that takes part";
            case "file" -> "the address of a file on the web";
            case "link" -> "an address on the web";
            default -> Nouns.word(type.word());
        };
    }
}
