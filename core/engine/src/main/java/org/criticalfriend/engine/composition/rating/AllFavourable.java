package org.criticalfriend.engine.composition.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.engine.composition.material.Answers;
import org.criticalfriend.engine.composition.material.Before;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.statistics.Group;
import org.criticalfriend.engine.statistics.Respondent;
import org.criticalfriend.engine.statistics.SmallGroups;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;

/**
 * How many hosts have favourable answers alone. Negatively worded items are left aside; an item that was left out is not
 * favourable. Small groups of hosts, and answers of small groups of people, are not told.
 */
public final class AllFavourable {

    private final Programme programme;
    private final Instrument instrument;

    public AllFavourable(Programme programme, Instrument instrument) {
        this.programme = programme;
        this.instrument = instrument;
    }

    public String sentence(Answers now, Before before, SmallGroups rule) {
        Share share = share(List.of(now));
        if (share.hosts() >= rule.smallest() && !rule.isShown(share.group())) {
            return "Too few people have answers, or people of too few organisations; how many hosts have favourable"
                    + " answers alone is not shown.";
        }
        if (share.hosts() < rule.smallest()) {
            return "Fewer than " + instrument.smallestGroup()
                    + " hosts have answers; how many have favourable answers alone is not shown.";
        }
        Share earlier = share(before.answers());
        SmallGroups ruleThen = before.smallGroups(instrument, rule);
        String then = earlier.hosts() < ruleThen.smallest() || !ruleThen.isShown(earlier.group())
                ? ""
                : "; " + before.label() + ": " + earlier.favourable() + " of " + earlier.hosts() + " ("
                        + earlier.percent() + " %)";
        return share.favourable() + " of " + share.hosts() + " hosts (" + share.percent()
                + " %) have favourable answers alone" + then + ".";
    }

    private record Share(int hosts, int favourable, Group group) {

        long percent() {
            return Math.round(100.0 * favourable / hosts);
        }
    }

    private Share share(List<Answers> answers) {
        Map<String, List<Boolean>> byHost = new LinkedHashMap<>();
        Set<Respondent> people = new LinkedHashSet<>();
        for (Answers one : answers) {
            for (Entry entry : one.to(instrument)) {
                if (entry.content() instanceof Content.Rating rating && !isNegative(rating)) {
                    byHost.computeIfAbsent(one.host(entry), none -> new ArrayList<>())
                            .add(isFavourable(rating));
                    people.add(CohortRecord.respondent(one.cohort(), instrument, entry));
                }
            }
        }
        int favourable = (int) byHost.values().stream()
                .filter(all -> all.stream().allMatch(Boolean::booleanValue))
                .count();
        return new Share(byHost.size(), favourable, Group.of(people));
    }

    private boolean isNegative(Content.Rating rating) {
        return instrument
                .items()
                .find(rating.item())
                .map(Instrument.Item::negative)
                .orElse(false);
    }

    private boolean isFavourable(Content.Rating rating) {
        Scale scale = CohortRecord.scale(programme, instrument, rating.item());
        return scale.favourableLevels().stream()
                .anyMatch(place -> scale.levels().get(place).id().equals(rating.level()));
    }
}
