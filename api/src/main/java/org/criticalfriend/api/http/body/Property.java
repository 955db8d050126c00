package org.criticalfriend.api.http.body;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A key of a request, which a component of its record stands for.
 *
 * @param absence what it means to leave the key out
 */
public record Property(RecordComponent component, Absence absence) {

    /** What it means that a key is not there. */
    public enum Absence {
        /** It is needed: the request is refused. */
        REFUSED,
        /** The same as null: nothing is said. */
        NULL,
        /** The same as an empty list, an empty object or an empty text. */
        EMPTY
    }

    /** The keys of a request, in the order of the components. */
    public static List<Property> of(Class<?> request) {
        return Stream.of(request.getRecordComponents())
                .map(component -> new Property(component, absence(component)))
                .toList();
    }

    private static Absence absence(RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return Absence.NULL;
        }
        boolean isText = component.getType() == String.class;
        if (component.isAnnotationPresent(OrEmpty.class) && !isText) {
            throw new IllegalArgumentException("no empty " + component.getType().getSimpleName() + " is known");
        }
        return component.getType() == List.class
                        || component.getType() == Map.class
                        || component.isAnnotationPresent(OrEmpty.class)
                ? Absence.EMPTY
                : Absence.REFUSED;
    }

    public String name() {
        return component.getName();
    }

    public AnnotatedType type() {
        return component.getAnnotatedType();
    }

    /** What is read where the key is not there, and that may be. */
    @Nullable
    Object absent() {
        if (absence != Absence.EMPTY) {
            return null;
        }
        return component.getType() == String.class ? "" : component.getType() == List.class ? List.of() : Map.of();
    }

    /** What to send, for a sentence. */
    static String expected(AnnotatedType annotated) {
        if (annotated.getType() instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? "a list" : "an object";
        }
        return Scalar.of(annotated.getType()).map(Scalar::expected).orElse("an object");
    }
}
