package org.criticalfriend.engine.language.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.SectionCalls;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/** Words that have no sentence of their own, a plugin's among them: their meaning, then their settings. */
final class OtherWords {

    private final Vocabulary vocabulary;
    private final Times times;

    OtherWords(Vocabulary vocabulary, Times times) {
        this.vocabulary = vocabulary;
        this.times = times;
    }

    /** The meaning with the settings: {@code the journey by rail takes at most so long (90 minutes)}. */
    String said(Use use, WordPlace place) {
        String settings = settings(use.settings());
        return meaning(use.name(), place) + (settings.isEmpty() ? "" : " (" + settings + ")");
    }

    /** What a section shows. */
    String section(Use use, PartNames names) {
        return SectionCalls.phrase(vocabulary, use, names).orElseGet(() -> said(use, WordPlace.SECTION));
    }

    /** What a word means; without its plugin, the word and who brings it. */
    String meaning(String written, WordPlace place) {
        Optional<String> known = vocabulary.find(place, written).map(Vocabulary.Entry::meaning);
        int slash = written.indexOf('/');
        return known.orElseGet(() -> slash < 0
                ? Nouns.word(written)
                : Nouns.word(written) + ", as " + Nouns.programme(written.substring(0, slash)) + " understands it");
    }

    private String settings(Record settings) {
        Map<String, Object> values = Use.values(settings);
        List<String> parts = new ArrayList<>();
        values.forEach((component, held) -> {
            String value = value(held);
            if (!value.isEmpty()) {
                String name = Nouns.id(Ids.key(component));
                parts.add(settings.getClass().getRecordComponents().length == 1 ? value : name + " " + value);
            }
        });
        return String.join(", ", parts);
    }

    private String value(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Optional<?> maybe) {
            return value(maybe.orElse(null));
        }
        if (value instanceof Collection<?> several) {
            return Sentences.and(several.stream().map(this::value).toList());
        }
        if (value instanceof ById<?> byId) {
            return value(byId.asMap());
        }
        if (value instanceof Map<?, ?> map) {
            return Sentences.and(map.entrySet().stream()
                    .map(entry -> value(entry.getKey()) + " " + value(entry.getValue()))
                    .toList());
        }
        if (value instanceof FieldType type) {
            return FactPhrases.field(type);
        }
        return value instanceof Use || !(value instanceof Record record) ? phrase(value) : phraseOr(record);
    }

    private String phraseOr(Record record) {
        boolean isOfLanguage = record.getClass().getName().startsWith(Length.class.getPackageName());
        return isOfLanguage ? phrase(record) : settings(record);
    }

    private String phrase(Object value) {
        if (value instanceof Length length) {
            return Times.length(length);
        }
        if (value instanceof Range range) {
            return Numbers.range(range);
        }
        if (value instanceof Moment moment) {
            return times.moment(moment);
        }
        if (value instanceof FactTest test) {
            return FactPhrases.test("whose", test);
        }
        if (value instanceof Use use) {
            return Nouns.word(use.name()) + " " + settings(use.settings());
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        String text = value.toString();
        return Ids.isId(text) ? Nouns.id(text) : text;
    }
}
