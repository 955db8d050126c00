package org.criticalfriend.engine.language.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Quantity;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Office;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Organisation.Placement;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;

/** Organisations and roles: how many, for each what, and what is asked of them. */
public final class PeoplePhrases {

    private final Programme programme;
    private final Titles titles;

    PeoplePhrases(Programme programme, Titles titles) {
        this.programme = programme;
        this.titles = titles;
    }

    /** All that is asked of an organisation, in sentences. */
    public List<String> told(Organisation organisation) {
        String noun = titles.organisation(organisation.id());
        List<String> told = new ArrayList<>();
        told.add(in(organisation) + " has " + Numbers.counted(organisation.number(), noun) + ".");
        if (organisation.places() != null) {
            told.add("A cohort has places for " + Numbers.counted(organisation.places(), noun) + ".");
        }
        conditions(Nouns.one(noun), "its", organisation.eligible()).forEach(told::add);
        if (!organisation.needs().isEmpty()) {
            told.add(Sentences.capital(Nouns.one(noun)) + " holds " + awards(organisation.needs()) + ".");
        }
        if (organisation.placedBy() != Placement.MATCHING) {
            told.add(Sentences.capital(Nouns.plural(noun)) + " " + placed(organisation.placedBy()) + ".");
        }
        if (!organisation.sends().isEmpty()) {
            told.add("Each " + noun + " sends " + sends(organisation.sends()) + " to others in a cohort.");
        }
        return told;
    }

    /** All that is asked of a role, in sentences. */
    public List<String> told(Role role) {
        String noun = titles.role(role);
        Who who = titles.who(role.id());
        List<String> told = new ArrayList<>();
        told.add(in(role) + " has " + number(role.number(), noun) + ".");
        if (role.substitutes() == Role.Substitutes.NONE) {
            told.add("It is the same person throughout; nobody stands in.");
        }
        if (role.side() != null) {
            told.add(Sentences.capital(who.does("stands", "stand")) + " on neither side, host's or visitors'.");
        }
        if (role.office() != null) {
            told.add(Sentences.capital(who.does("holds", "hold")) + " the office of " + office(role.office())
                    + " of the hub.");
        }
        if (!role.needs().isEmpty()) {
            told.add(Sentences.capital(Nouns.one(noun)) + " holds " + awards(role.needs()) + " on the day.");
        }
        if (role.load() != null) {
            told.add("One " + noun + " serves " + load(role) + " in a cohort.");
        }
        if (role.placedBy() != null) {
            told.add(Sentences.capital(Nouns.plural(noun)) + " " + placed(role.placedBy()) + ".");
        }
        conditions(Nouns.one(noun), "their", role.eligible()).forEach(told::add);
        return told;
    }

    /** An office as people call it: {@code hub manager}. */
    public static String office(Role.Office office) {
        return Sentences.small(Ids.inWords(Office.of(office).id()));
    }

    /** Where organisations are counted: {@code A trio}. */
    public String in(Organisation organisation) {
        return organisation.per() == Organisation.Per.TEAM ? Sentences.capital(Nouns.one(titles.team())) : "A cohort";
    }

    /** Where people are counted: {@code Each school}, {@code A cohort}. */
    public String in(Role role) {
        return role.per().equals("cohort") ? "A cohort" : "Each " + titles.per(role.per());
    }

    /** How many people: {@code one facilitator}, {@code two reviewers where the host has 299 or fewer pupils}. */
    public String number(Quantity number, String noun) {
        return number instanceof Range range
                ? Numbers.counted(range, noun)
                : bands((Quantity.Bands) number, " " + Nouns.plural(noun));
    }

    /** How many, without saying of whom. */
    public String number(Quantity number) {
        return number instanceof Range range ? Numbers.range(range) : bands((Quantity.Bands) number, "");
    }

    private static String bands(Quantity.Bands bands, String ofWhom) {
        List<String> parts = new ArrayList<>();
        bands.bands()
                .forEach((values, people) -> parts.add(
                        parts.isEmpty()
                                ? Numbers.range(people) + ofWhom + " where the host has " + Numbers.bounds(values) + " "
                                        + FactPhrases.fact(bands.by())
                                : Numbers.range(people) + " where it has " + Numbers.bounds(values)));
        return Sentences.and(parts);
    }

    /** How many teams or visits one person serves. */
    public String load(Role role) {
        Range load = role.load();
        String what = role.per().equals("visit") ? "visit" : titles.team();
        return load == null ? "any number of " + Nouns.plural(what) : Numbers.counted(load, what);
    }

    /** Conditions on facts, each a sentence. */
    private static List<String> conditions(String who, String whose, ById<FactTest> eligible) {
        return eligible.stream()
                .map(test -> Sentences.capital(who) + " can take part if " + FactPhrases.test(whose, test) + ".")
                .toList();
    }

    /** How places are given, with the organisations or people in front: {@code choose open places themselves}. */
    public String placed(Placement placement) {
        return switch (placement) {
            case NOMINATION -> "are nominated";
            case MATCHING -> "are placed by the rules and wishes";
            case BOOKING -> "choose open places themselves";
            case LOT -> "are drawn by lot";
        };
    }

    /** How places were given. */
    public String wasPlaced(Placement placement) {
        return switch (placement) {
            case NOMINATION -> "were nominated";
            case MATCHING -> "were placed by the rules and wishes";
            case BOOKING -> "chose open places themselves";
            case LOT -> "were drawn by lot";
        };
    }

    /** Who decides on a role's people, said or not. */
    public Placement placement(Role role) {
        if (role.placedBy() != null) {
            return role.placedBy();
        }
        return programme.organisations().has(role.per()) ? Placement.NOMINATION : Placement.MATCHING;
    }

    /** Whom an organisation sends: {@code two reviewers}. */
    public String sends(Map<String, Range> sends) {
        return sends.isEmpty()
                ? "nobody"
                : Sentences.and(sends.entrySet().stream()
                        .map(entry -> Numbers.counted(entry.getValue(), titles.per(entry.getKey())))
                        .toList());
    }

    /** Awards that are needed. */
    public String awards(List<String> needs) {
        return needs.isEmpty()
                ? "no award"
                : (needs.size() == 1 ? "the award " : "the awards ")
                        + Sentences.and(needs.stream().map(titles::award).toList());
    }
}
