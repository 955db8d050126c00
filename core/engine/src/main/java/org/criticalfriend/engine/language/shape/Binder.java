package org.criticalfriend.engine.language.shape;

import java.io.Serial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Distance;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.phrase.Quantity;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.TypeFactory;

/**
 * Binds what was read to records, strictly: an unknown key, a missing one or a null where there must be none is a
 * mistake of ours by now, for the shapes have looked at everything. Values of the mini-languages arrive ready made, and
 * lists and maps cannot be changed afterwards.
 */
public final class Binder {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(valuesOfTheLanguage())
            .build();

    private final Construction construction;

    /** Who makes the settings of words: the engine for its own, a plugin's guard for a plugin's. */
    @FunctionalInterface
    public interface Construction {

        /**
         * Makes a settings record.
         *
         * @throws Refused with a sentence, where the record's constructor did not take the values
         */
        Record make(Vocabulary.Entry word, Supplier<Record> settings) throws Refused;
    }

    /** A settings record that could not be made, and why. */
    public static final class Refused extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String sentence;

        /** With the sentence that the writer of the file reads. */
        public Refused(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        /** What a settings record's constructor threw is its author's sentence for the writer of the file. */
        public static Refused by(RuntimeException thrown) {
            String sentence = thrown.getMessage();
            return new Refused(sentence == null ? thrown.getClass().getSimpleName() : sentence);
        }

        /** The sentence. */
        public String sentence() {
            return sentence;
        }
    }

    /** A binder whose words' settings are made so. */
    public Binder(Construction construction) {
        this.construction = construction;
    }

    /** Binds a value to a record of the language. */
    public <T> T bind(JsonNode value, Class<T> type) {
        return MAPPER.treeToValue(value, type);
    }

    /** Binds the settings of a word. */
    Record bindSettings(JsonNode value, Vocabulary.Entry word) throws Refused {
        Class<? extends Record> type = Objects.requireNonNull(word.settings());
        return construction.make(word, () -> {
            try {
                return MAPPER.treeToValue(value, type);
            } catch (JacksonException wrapped) {
                // What the record's own constructor threw is the sentence its author wrote.
                if (wrapped.getCause() instanceof RuntimeException thrown) {
                    throw thrown;
                }
                throw wrapped;
            }
        });
    }

    private static SimpleModule valuesOfTheLanguage() {
        SimpleModule module = new SimpleModule();
        readyMade(module, Quantity.class);
        readyMade(module, Range.class);
        readyMade(module, Length.class);
        readyMade(module, Distance.class);
        readyMade(module, Moment.class);
        readyMade(module, LocalDate.class);
        readyMade(module, FactTest.class);
        readyMade(module, FieldType.class);
        readyMade(module, Use.class);
        readyMade(module, Step.class);
        copied(module, ById.class, Binder::map, things -> ById.of(asMap(things)));
        copied(module, Map.class, Binder::map, things -> Collections.unmodifiableMap(asMap(things)));
        copied(module, List.class, Binder::list, things -> List.copyOf((List<?>) things));
        return module;
    }

    private static Map<String, ?> asMap(Object things) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ((Map<?, ?>) things).forEach((id, thing) -> ordered.put(String.valueOf(id), thing));
        return ordered;
    }

    private static <T> void copied(SimpleModule module, Class<T> type, Concrete concrete, Function<Object, T> fixed) {
        module.addDeserializer(type, new Ordered<>(concrete, fixed, null));
    }

    private static JavaType map(JavaType type, TypeFactory types) {
        JavaType content = type.containedType(type.containedTypeCount() - 1);
        return types.constructMapType(LinkedHashMap.class, types.constructType(String.class), content);
    }

    private static JavaType list(JavaType type, TypeFactory types) {
        return types.constructCollectionType(ArrayList.class, type.containedType(0));
    }

    private static <T> void readyMade(SimpleModule module, Class<T> type) {
        module.addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return type.cast(parser.getEmbeddedObject());
            }
        });
    }

    private interface Concrete {
        JavaType of(JavaType declared, TypeFactory types);
    }

    /** Reads a collection by a type that can grow and hands on one that cannot. */
    private static final class Ordered<T> extends ValueDeserializer<T> {

        private final Concrete concrete;
        private final Function<Object, T> fixed;
        private final @Nullable ValueDeserializer<?> growing;

        Ordered(Concrete concrete, Function<Object, T> fixed, @Nullable ValueDeserializer<?> growing) {
            this.concrete = concrete;
            this.fixed = fixed;
            this.growing = growing;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            JavaType type = concrete.of(context.getContextualType(), context.getTypeFactory());
            return new Ordered<>(concrete, fixed, context.findContextualValueDeserializer(type, property));
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return fixed.apply(Objects.requireNonNull(growing).deserialize(parser, context));
        }
    }
}
