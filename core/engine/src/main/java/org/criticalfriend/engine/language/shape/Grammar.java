package org.criticalfriend.engine.language.shape;

import java.io.Serial;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.spi.language.AdditionalKeys;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Discriminator;
import org.criticalfriend.spi.language.IntRange;
import org.criticalfriend.spi.language.Key;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Replaced;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.language.Shorthand;
import org.criticalfriend.spi.language.WordReference;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Distance;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.phrase.Quantity;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

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

    /**
     * Why nobody could write the settings of a word, as a clause such as {@code its component seconds (of Limit) is of the type double}; empty
     * where somebody can. The values that settings may hold are listed with {@code SettledWord}.
     */
    public static Optional<String> fault(Class<? extends Record> settings) {
        if (isPart(settings)) {
            return Optional.of("its first component is called path, which no file can write");
        }
        try {
            new Grammar(new Vocabulary(List.of())).form(settings);
            return Optional.empty();
        } catch (NoShape fault) {
            return Optional.of(String.valueOf(fault.getMessage()));
        }
    }

    /** A record that nobody could write; its message says why, as a clause. */
    private static final class NoShape extends IllegalArgumentException {

        @Serial
        private static final long serialVersionUID = 1L;

        NoShape(String message) {
            super(message);
        }
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
        boolean hasPath = isPart(type);
        FormShape form = new FormShape(noun(type), definition(type), meaning(type), hasPath, instead(type));
        forms.put(type, form);
        List<FormShape.Field> fields = new ArrayList<>();
        for (RecordComponent component : components) {
            if (!(hasPath && component.getName().equals("path"))) {
                fields.add(fieldOf(type, component, hasPath));
            }
        }
        form.tell(fields);
        if (form.fields().size() < fields.size()) {
            throw new NoShape("two components of " + type.getSimpleName() + " are the same key in a file");
        }
        return form;
    }

    /** Whether a record begins with the path at which it stands, which nobody writes. */
    private static boolean isPart(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length > 0
                && components[0].getName().equals("path")
                && components[0].getType() == String.class;
    }

    private FormShape.Field fieldOf(Class<?> type, RecordComponent component, boolean inPart) {
        try {
            return field(component, inPart);
        } catch (NoShape inside) {
            throw inside;
        } catch (IllegalArgumentException fault) {
            throw new NoShape("its component " + component.getName() + " (of " + type.getSimpleName() + ") "
                    + fault.getMessage());
        }
    }

    private Shape kinds(Class<?> sealed) {
        Shape known = forms.get(sealed);
        if (known != null) {
            return known;
        }
        Map<String, FormShape> byWord = new LinkedHashMap<>();
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            Discriminator called = permitted.getAnnotation(Discriminator.class);
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
                Defaults.of(component));
    }

    private static FormShape.Standing standing(RecordComponent component) {
        if (component.isAnnotationPresent(Shorthand.class)) {
            return FormShape.Standing.ALONE;
        }
        if (component.isAnnotationPresent(AdditionalKeys.class)) {
            return FormShape.Standing.OTHERS;
        }
        WordReference word = component.getAnnotation(WordReference.class);
        return word != null && word.beside() ? FormShape.Standing.WORD : FormShape.Standing.KEY;
    }

    private Shape shape(RecordComponent component) {
        Names names = component.getAnnotation(Names.class);
        IntRange whole = component.getAnnotation(IntRange.class);
        WordReference word = component.getAnnotation(WordReference.class);
        Class<?> type = component.getType();
        boolean isNeeded = component.isAnnotationPresent(Required.class);
        if (type == ById.class) {
            return MapShape.byId(ofType(argument(component.getGenericType(), 0), null, null), isNeeded);
        }
        if (type == Map.class) {
            if (argument(component.getGenericType(), 0) != String.class) {
                throw new IllegalArgumentException("is a Map whose keys are no String");
            }
            Type value = argument(component.getGenericType(), 1);
            return new MapShape(ofType(value, null, null), name(names).orElse(null), isNeeded);
        }
        if (type == List.class) {
            Type element = argument(component.getGenericType(), 0);
            boolean areNames = names != null || (word != null && element == String.class);
            return new Scalars.OneOrMore(one(element, names, word), isNeeded, areNames);
        }
        if (whole != null) {
            if (type != int.class && type != Integer.class) {
                throw new IllegalArgumentException("has bounds and is no int");
            }
            return new Scalars.WholeNumber(whole.least(), whole.most());
        }
        return type == Optional.class
                ? one(argument(component.getGenericType(), 0), names, word)
                : one(type, names, word);
    }

    private Shape one(Type type, @Nullable Names names, @Nullable WordReference word) {
        if (names != null && type != String.class) {
            throw new IllegalArgumentException("names something and is no String");
        }
        return name(names).<Shape>map(name -> name).orElseGet(() -> ofType(type, names, word));
    }

    private Shape ofType(Type type, @Nullable Names names, @Nullable WordReference word) {
        if (word != null) {
            return type == Use.class
                    ? new WordShape(word.value(), vocabulary, this::form)
                    : new Scalars.BareWord(word.value(), vocabulary);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Scalars.OneOrMore(ofType(argument(type, 0), names, null), true, false);
        }
        if (!(type instanceof Class<?> plain)) {
            throw noShape(type.getTypeName());
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
            return ScalarFormat.range();
        }
        if (type == Quantity.class) {
            return new QuantityShape();
        }
        if (type == Length.class) {
            return ScalarFormat.length();
        }
        if (type == Distance.class) {
            return ScalarFormat.distance();
        }
        if (type == LocalDate.class) {
            return ScalarFormat.date();
        }
        if (type == Moment.class) {
            return ScalarFormat.moment();
        }
        if (type == FactTest.class) {
            return new FactTestShape();
        }
        if (type == FieldType.class) {
            return new Scalars.FieldTypeShape(vocabulary);
        }
        // The binder can make no other.
        if (type == Step.class) {
            return kinds(type);
        }
        if (type.isRecord() && type != Use.class) {
            if (!Modifier.isPublic(type.getModifiers())) {
                throw new IllegalArgumentException("is of the type " + type.getSimpleName() + ", which is not public");
            }
            return form(type.asSubclass(Record.class));
        }
        throw noShape(type.getSimpleName());
    }

    private static IllegalArgumentException noShape(String type) {
        return new IllegalArgumentException("is of the type " + type.replaceAll("[\\w.]+[.$]", ""));
    }

    private static Optional<Scalars.Name> name(@Nullable Names names) {
        return names == null
                ? Optional.empty()
                : Optional.of(new Scalars.Name(List.of(names.value()), List.of(names.or())));
    }

    private static Type argument(Type type, int index) {
        if (type instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[index];
        }
        throw new IllegalArgumentException("is a " + ((Class<?>) type).getSimpleName() + " and does not say of what");
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getType() == Optional.class;
    }

    private static boolean isNeeded(RecordComponent component) {
        if (component.isAnnotationPresent(Required.class)) {
            return true;
        }
        Class<?> type = component.getType();
        boolean isCollection = type == ById.class || type == Map.class || type == List.class;
        return !isCollection
                && !isNullable(component)
                && type != boolean.class
                && component.getAnnotation(Default.class) == null;
    }

    private static String noun(Class<?> type) {
        return Ids.key(type.getSimpleName()).replace('-', ' ');
    }

    /** What it is called in the schema, where a plugin's record must not be taken for one of the language. */
    private static String definition(Class<?> type) {
        return type.getName().startsWith("org.criticalfriend.")
                ? noun(type).replace(' ', '-')
                : type.getName().replace('$', '.');
    }

    private static String meaning(AnnotatedElement element) {
        Description means = element.getAnnotation(Description.class);
        return means == null ? "" : means.value();
    }

    private static Map<String, String> meanings(Class<?> type) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (java.lang.reflect.Field constant : type.getFields()) {
            if (constant.isEnumConstant()) {
                meanings.put(Ids.key(constant.getName().toLowerCase(Locale.ROOT)), meaning(constant));
            }
        }
        return meanings;
    }

    private static Map<String, String> instead(Class<?> type) {
        Map<String, String> instead = new LinkedHashMap<>();
        for (Replaced one : type.getAnnotationsByType(Replaced.class)) {
            instead.put(one.of(), one.say());
        }
        return instead;
    }
}
