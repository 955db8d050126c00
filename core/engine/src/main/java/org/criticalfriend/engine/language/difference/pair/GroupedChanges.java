package org.criticalfriend.engine.language.difference.pair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Who;

/** Gathers what happened to each of several things, and says once what happened to many alike. */
public final class GroupedChanges {

    /** No title holds this character, so two clauses that are alike with it are alike with any subject. */
    private static final Who ANYTHING = Who.one("\u0000");

    private final Map<String, List<Who>> subjects = new LinkedHashMap<>();
    private final Map<String, Function<Who, String>> clauses = new LinkedHashMap<>();

    /** Adds what happened to one thing: a clause that asks its subject for the words and the verb. */
    public void add(Who subject, Function<Who, String> clause) {
        String key = clause.apply(ANYTHING);
        subjects.computeIfAbsent(key, none -> new ArrayList<>()).add(subject);
        clauses.putIfAbsent(key, clause);
    }

    /** Whether nothing was gathered. */
    public boolean isEmpty() {
        return subjects.isEmpty();
    }

    /** One sentence for each thing that happened, in the order in which it was first told. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        clauses.forEach((key, clause) ->
                sentences.add(Sentences.sentence(clause.apply(Who.all(subjects.getOrDefault(key, List.of()))))));
        return sentences;
    }
}
