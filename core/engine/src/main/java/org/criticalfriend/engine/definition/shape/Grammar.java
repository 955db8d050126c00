package org.criticalfriend.engine.definition.shape;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.spi.language.Alone;
import org.criticalfriend.spi.language.Called;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Instead;
import org.criticalfriend.spi.language.Key;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Needed;
import org.criticalfriend.spi.language.OneWord;
import org.criticalfriend.spi.language.Others;
import org.criticalfriend.spi.language.Whole;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Distance;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.phrase.Quantity;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/**
 * The shapes of the whole language, derived from its records and the words that are installed. This is the one source
 * of the reader, the JSON Schema and the manual.
 */
public final class Grammar {

    private final Vocabulary vocabulary;
    private final Map<Class<?>, Shape> forms = new HashMap<>();
    private final FormShape programme;

    /** The grammar of a vocabulary. */
    public Grammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.programme = form(Programme.class);
    }

    /** The shape of a programme file. */
    public FormShape programme() {
        return programme;
    }

    /** The words a file can say. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The shape of what stands behind a word. */
    public Shape settings(Vocabulary.Entry word) {
        return new WordShape(word.place(), vocabulary, this::form).shape(word);
    }

    /** The shape of a record: its components are the keys. Derived when first asked for. */
    public synchronized FormShape form(Class<? extends Record> type) {
        if (forms.get(type) instanceof FormShape known) {
            return known;
        }
        RecordComponent[] components = type.getRecordComponents();
        boolean hasPath = components.length > 0 && components[0].getName().equals("path");
        FormShape form = new FormShape(noun(type), meaning(type), hasPath, instead(type));
        forms.put(type, form);
        List<FormShape.Field> fields = new ArrayList<>();
        for (RecordComponent component : components) {
            if (!(hasPath && component.getName().equals("path"))) {
                fields.add(field(component, hasPath));
            }
        }
        form.tell(fields);
        return form;
    }

    private Shape kinds(Class<?> sealed) {
        Shape known = forms.get(sealed);
        if (known != null) {
            return known;
        }
        Map<String, FormShape> byWord = new LinkedHashMap<>();
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            Called called = permitted.getAnnotation(Called.class);
            if (called != null) {
                byWord.put(called.value(), form(permitted.asSubclass(Record.class)));
                types.put(called.value(), permitted);
            }
        }
        KindShape shape = new KindShape(meaning(sealed), byWord, types);
        forms.put(sealed, shape);
        return shape;
    }

    private FormShape.Field field(RecordComponent component, boolean inPart) {
        Key written = component.getAnnotation(Key.class);
        String key = written == null ? Ids.key(component.getName()) : written.value();
        Shape shape = shape(component);
        boolean isTitle = inPart && component.getName().equals("title") && !isNullable(component);
        FormShape.Presence presence = isTitle && component.getAnnotation(Default.class) == null
                ? FormShape.Presence.TITLE
                : isNeeded(component) ? FormShape.Presence.NEEDED : FormShape.Presence.OPTIONAL;
        return new FormShape.Field(
                key,
                component.getName(),
                shape,
                presence,
                standing(component),
                meaning(component),
                otherwise(component));
    }

    private static FormShape.Standing standing(RecordComponent component) {
        if (component.isAnnotationPresent(Alone.class)) {
            return FormShape.Standing.ALONE;
        }
        if (component.isAnnotationPresent(Others.class)) {
            return FormShape.Standing.OTHERS;
        }
        OneWord word = component.getAnnotation(OneWord.class);
        return word != null && word.beside() ? FormShape.Standing.WORD : FormShape.Standing.KEY;
    }

    private Shape shape(RecordComponent component) {
        Names names = component.getAnnotation(Names.class);
        Whole whole = component.getAnnotation(Whole.class);
        OneWord word = component.getAnnotation(OneWord.class);
        Class<?> type = component.getType();
        boolean isNeeded = component.isAnnotationPresent(Needed.class);
        if (type == ById.class) {
            return MapShape.byId(ofType(argument(component.getGenericType(), 0), null, null), isNeeded);
        }
        if (type == Map.class) {
            Type value = argument(component.getGenericType(), 1);
            return new MapShape(ofType(value, null, null), name(names).orElse(null), isNeeded);
        }
        if (type == List.class) {
            Type element = argument(component.getGenericType(), 0);
            boolean areNames = names != null || (word != null && element == String.class);
            return new Scalars.OneOrMore(one(element, names, word), isNeeded, areNames);
        }
        if (whole != null) {
            return new Scalars.WholeNumber(whole.least(), whole.most());
        }
        return type == Optional.class
                ? one(argument(component.getGenericType(), 0), names, word)
                : one(type, names, word);
    }

    private Shape one(Type type, @Nullable Names names, @Nullable OneWord word) {
        return name(names).<Shape>map(name -> name).orElseGet(() -> ofType(type, names, word));
    }

    private Shape ofType(Type type, @Nullable Names names, @Nullable OneWord word) {
        if (word != null) {
            return type == Use.class
                    ? new WordShape(word.value(), vocabulary, this::form)
                    : new Scalars.BareWord(word.value(), vocabulary);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Scalars.OneOrMore(ofType(argument(type, 0), names, null), true, false);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("no shape is known for " + type.getTypeName());
        }
        if (plain == String.class) {
            return new Scalars.Text();
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return new Scalars.Flag();
        }
        if (plain == int.class || plain == Integer.class) {
            return new Scalars.WholeNumber(0, Integer.MAX_VALUE);
        }
        if (plain.isEnum()) {
            return Scalars.OneOf.of(plain, meanings(plain));
        }
        return ofValue(plain);
    }

    private Shape ofValue(Class<?> type) {
        if (type == Range.class) {
            return Phrase.range();
        }
        if (type == Quantity.class) {
            return new QuantityShape();
        }
        if (type == Length.class) {
            return Phrase.length();
        }
        if (type == Distance.class) {
            return Phrase.distance();
        }
        if (type == LocalDate.class) {
            return Phrase.date();
        }
        if (type == Moment.class) {
            return Phrase.moment();
        }
        if (type == FactTest.class) {
            return new FactTestShape();
        }
        if (type == FieldType.class) {
            return new Scalars.FieldTypeShape(vocabulary);
        }
        if (type.isSealed() && type.isInterface()) {
            return kinds(type);
        }
        if (type.isRecord()) {
            return form(type.asSubclass(Record.class));
        }
        throw new IllegalArgumentException("no shape is known for " + type.getName());
    }

    private static Optional<Scalars.Name> name(@Nullable Names names) {
        return names == null
                ? Optional.empty()
                : Optional.of(new Scalars.Name(List.of(names.value()), List.of(names.or())));
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getType() == Optional.class;
    }

    private static boolean isNeeded(RecordComponent component) {
        if (component.isAnnotationPresent(Needed.class)) {
            return true;
        }
        Class<?> type = component.getType();
        boolean isCollection = type == ById.class || type == Map.class || type == List.class;
        return !isCollection
                && !isNullable(component)
                && type != boolean.class
                && component.getAnnotation(Default.class) == null;
    }

    private static @Nullable JsonNode otherwise(RecordComponent component) {
        Class<?> type = component.getType();
        Default text = component.getAnnotation(Default.class);
        if (text == null) {
            if (type == ById.class || type == Map.class) {
                return JsonNodeFactory.instance.objectNode();
            }
            if (type == boolean.class) {
                return JsonNodeFactory.instance.booleanNode(false);
            }
            return type == List.class && !isNullable(component) ? JsonNodeFactory.instance.arrayNode() : null;
        }
        if (type == List.class) {
            ArrayNode names = JsonNodeFactory.instance.arrayNode();
            Arrays.stream(text.value().replaceAll("[\\[\\] ]", "").split(",", -1))
                    .forEach(names::add);
            return names;
        }
        if (type == int.class) {
            return IntNode.valueOf(Integer.parseInt(text.value()));
        }
        if (type == Range.class) {
            return JsonNodeFactory.instance.pojoNode(Range.parse(text.value()).orElseThrow());
        }
        String value =
                type.isEnum() ? text.value().toUpperCase(java.util.Locale.ROOT).replace('-', '_') : text.value();
        return StringNode.valueOf(value);
    }

    private static String noun(Class<?> type) {
        return Ids.key(type.getSimpleName()).replace('-', ' ');
    }

    private static String meaning(AnnotatedElement element) {
        Means means = element.getAnnotation(Means.class);
        return means == null ? "" : means.value();
    }

    private static Map<String, String> meanings(Class<?> type) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (java.lang.reflect.Field constant : type.getFields()) {
            if (constant.isEnumConstant()) {
                meanings.put(Ids.key(constant.getName().toLowerCase(java.util.Locale.ROOT)), meaning(constant));
            }
        }
        return meanings;
    }

    private static Map<String, String> instead(Class<?> type) {
        Map<String, String> instead = new LinkedHashMap<>();
        for (Instead one : type.getAnnotationsByType(Instead.class)) {
            instead.put(one.of(), one.say());
        }
        return instead;
    }
}
