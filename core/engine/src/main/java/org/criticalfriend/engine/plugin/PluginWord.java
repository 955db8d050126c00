package org.criticalfriend.engine.plugin;

import java.util.Arrays;
import java.util.List;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.section.SectionWord;
import org.criticalfriend.spi.word.ConditionWord;
import org.criticalfriend.spi.word.FieldWord;
import org.criticalfriend.spi.word.FigureWord;
import org.criticalfriend.spi.word.FormatWord;
import org.criticalfriend.spi.word.RuleWord;
import org.criticalfriend.spi.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * A word that a plugin brings. What it says about itself was asked once, when it started, so only its work is still the
 * plugin's code.
 *
 * @param plugin the id of the plugin
 * @param place where in a programme file it may stand
 * @param name without the plugin in front
 * @param meaning half a sentence for the manual
 * @param settings the record of its settings, public with a public constructor; null for a word without settings
 * @param caller calls it, behind the plugin's guard
 */
public record PluginWord(
        String plugin,
        WordPlace place,
        String name,
        String meaning,
        @Nullable Class<? extends Record> settings,
        WordCaller caller) {

    /** The places in which a word can stand, by what it implements; none if it implements no kind of word. */
    public static List<WordPlace> places(Word word) {
        return Arrays.stream(WordPlace.values())
                .filter(place -> standsAt(place, word))
                .toList();
    }

    private static boolean standsAt(WordPlace place, Word word) {
        return switch (place) {
            case RULE -> word instanceof RuleWord<?>;
            case CONDITION -> word instanceof ConditionWord<?>;
            case FIGURE -> word instanceof FigureWord;
            case FIELD -> word instanceof FieldWord;
            case SECTION -> word instanceof SectionWord<?>;
            case FORMAT -> word instanceof FormatWord;
        };
    }

    /** The word as a file has it, with the plugin in front: {@code fair-travel/rail-time}. */
    public String written() {
        return plugin + "/" + name;
    }
}
