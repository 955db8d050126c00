package org.criticalfriend.engine.language.prose;

import org.criticalfriend.engine.language.word.Rules;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.word.Use;

/**
 * Rules and wishes as clauses that follow “that”, or begin a sentence: {@code no two schools of a trio lie nearer to
 * each other than 20 km}.
 */
public final class RulePhrases {

    private final Titles titles;
    private final OtherWords others;

    RulePhrases(Titles titles, OtherWords others) {
        this.titles = titles;
        this.others = others;
    }

    /** What holds between the members of a team. */
    public String ofTeam(Use use) {
        String members = titles.members();
        String all = "the " + members + " of " + Nouns.one(titles.team());
        String any = members + " of " + Nouns.one(titles.team());
        Record settings = use.settings();
        if (settings instanceof Rules.OfFact of) {
            String fact = FactPhrases.fact(of.fact());
            return switch (use.name()) {
                case "same" -> "all " + any + " have the same " + fact;
                case "different" -> "no two " + any + " " + haveTheSame(of.fact());
                case "mix" -> all + " differ in " + fact;
                default -> "nobody in " + Nouns.one(titles.team()) + " " + hasTheHosts(of.fact());
            };
        }
        if (settings instanceof Rules.OfDistance of) {
            return "no two " + any
                    + (use.name().equals("near") ? " lie further apart than " : " lie nearer to each other than ")
                    + of.distance();
        }
        if (settings instanceof Rules.Share share) {
            return Nouns.one(titles.team()) + " has " + share(use, share, titles.member());
        }
        if (settings instanceof Rules.Size size) {
            return Nouns.one(titles.team()) + " has " + Numbers.counted(size.members(), titles.member());
        }
        if (settings instanceof Rules.Apart apart) {
            return all + " have not been in one " + titles.team() + " for " + Times.length(apart.time());
        }
        if (settings instanceof Rules.AnyOf anyOf) {
            return Sentences.or(anyOf.rules().stream().map(this::ofTeam).toList());
        }
        return general(use, "one " + titles.member(), all);
    }

    /** What holds between a person in a role, the host and the team. */
    public String ofRole(Use use, Role role) {
        String noun = titles.role(role);
        String person = Nouns.one(noun);
        String several = Nouns.plural(noun);
        Record settings = use.settings();
        if (settings instanceof Rules.OfFact of) {
            String fact = FactPhrases.fact(of.fact());
            return switch (use.name()) {
                case "same" -> person + " and the host have the same " + fact;
                case "different" -> "no two " + several + ", and no " + noun + " and host, " + haveTheSame(of.fact());
                case "mix" -> "the " + several + " of a visit differ in " + fact;
                default -> person + " comes from another " + fact + " than the host";
            };
        }
        if (settings instanceof Rules.OfDistance of) {
            return person + "'s own organisation lies "
                    + (use.name().equals("near") ? "no further than " : "no nearer than ") + of.distance()
                    + " from the host";
        }
        if (settings instanceof Rules.Share share) {
            return Nouns.one(titles.team()) + " has " + share(use, share, noun);
        }
        if (settings instanceof Rules.Size size) {
            return "there are " + Numbers.counted(size.members(), noun);
        }
        if (settings instanceof Rules.Apart apart) {
            return person + " has not been in one " + titles.team() + " with the host for "
                    + Times.length(apart.time());
        }
        if (settings instanceof Rules.SamePerson) {
            return "the same " + noun + " goes with all visits of " + Nouns.one(titles.team());
        }
        if (settings instanceof Rules.AnyOf anyOf) {
            return Sentences.or(
                    anyOf.rules().stream().map(rule -> ofRole(rule, role)).toList());
        }
        return general(use, "the " + noun, "the " + noun + " and the host");
    }

    private String general(Use use, String one, String all) {
        Record settings = use.settings();
        if (settings instanceof Rules.Exchange exchange) {
            return "what " + one + " asks under " + titles.thing(exchange.need()) + " another can offer under "
                    + titles.thing(exchange.offer());
        }
        if (settings instanceof Rules.Shared shared) {
            return all + " have a heading in common under " + titles.thing(shared.note());
        }
        if (settings instanceof Rules.SamePerson) {
            return "the same person goes with all visits of " + Nouns.one(titles.team());
        }
        if (settings instanceof Rules.Balance balance) {
            return "whoever receives visitors also goes to visit others, "
                    + (balance.over() == Rules.Balance.Over.ALL_PROGRAMMES
                            ? "all programmes counted together"
                            : "within this programme");
        }
        return others.said(use, WordPlace.RULE);
    }

    private static String share(Use use, Rules.Share share, String noun) {
        return (use.name().equals("at-least") ? "at least " : "at most ") + Numbers.counted(share.number(), noun) + " "
                + FactPhrases.test("whose", share.of());
    }

    private static String haveTheSame(String fact) {
        return fact.equals("organisation")
                ? "come from the same organisation"
                : "have the same " + FactPhrases.fact(fact);
    }

    private static String hasTheHosts(String fact) {
        return "has the " + FactPhrases.fact(fact) + " of the host";
    }
}
