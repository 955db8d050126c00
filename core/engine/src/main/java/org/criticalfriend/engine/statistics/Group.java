package org.criticalfriend.engine.statistics;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The people behind a figure, each of them once, however often they answered. */
public record Group(Set<Respondent> people) {

    /** A figure to which nobody answered. */
    public static final Group NOBODY = new Group(Set.of());

    /** Takes a copy. */
    public Group {
        people = Set.copyOf(people);
    }

    /** The people among some respondents. */
    public static Group of(Collection<Respondent> respondents) {
        return new Group(Set.copyOf(respondents));
    }

    /** How many they are. */
    public int size() {
        return (int) people.stream().map(Respondent::id).distinct().count();
    }

    /** The ids of the organisations they come from. */
    public Set<String> organisations() {
        return people.stream().map(Respondent::organisation).collect(Collectors.toUnmodifiableSet());
    }

    /** These people and others. */
    Group with(Group others) {
        Set<Respondent> all = new LinkedHashSet<>(people);
        all.addAll(others.people);
        return new Group(all);
    }
}
