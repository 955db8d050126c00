package org.criticalfriend.engine.language.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.criticalfriend.engine.language.source.Tree;
import org.jspecify.annotations.Nullable;

/** A comma in a text without quotes, which ends the text in braces, so that its rest looks like a key of nothing. */
final class CommaRecovery {

    private CommaRecovery() {}

    /** Whether an entry is the rest of a text that a comma cut off. */
    static boolean isBefore(Tree.Mapping mapping, Tree.Entry entry) {
        return mapping.inBraces()
                && entry.value() instanceof Tree.Scalar value
                && !value.quoted()
                && value.text().isEmpty();
    }

    /**
     * Refuses the rest, once for all rests of one text, and instead of whatever is wrong with the text so far.
     *
     * @param shapes the shape of what stands under a key, or null
     */
    static void refuse(
            Tree.Mapping mapping,
            Tree.Entry rest,
            Function<String, @Nullable Shape> shapes,
            String path,
            ReadContext context) {
        int index = mapping.entries().indexOf(rest);
        int begin = index - 1;
        while (begin >= 0 && isBefore(mapping, mapping.entries().get(begin))) {
            begin--;
        }
        Tree.Entry cutOff = begin < 0 ? null : mapping.entries().get(begin);
        Shape shape = cutOff == null ? null : shapes.apply(cutOff.key().text());
        if (cutOff == null || !(cutOff.value() instanceof Tree.Scalar text) || shape == null) {
            context.problem(rest.key().place(), path, Wording.NO_SETTING);
        } else if (begin == index - 1) {
            context.forget(text.place());
            List<String> parts = new ArrayList<>(List.of(text.text()));
            mapping.entries().stream()
                    .skip(index)
                    .takeWhile(entry -> isBefore(mapping, entry))
                    .forEach(entry -> parts.add(entry.key().text()));
            context.problem(rest.key().place(), path, sentence(parts, shape));
        }
    }

    private static String sentence(List<String> parts, Shape shape) {
        if (shape instanceof Scalars.OneOrMore several && several.areNames()) {
            return Wording.severalNames(parts);
        }
        Shape plain = shape instanceof QuantityShape ? ScalarFormat.range() : shape;
        if (plain instanceof ScalarFormat<?> phrase) {
            return phrase.mended(String.join(", ", parts)).orElse(Wording.NO_SETTING);
        }
        return isText(shape) ? Wording.COMMA : Wording.NO_SETTING;
    }

    private static boolean isText(Shape shape) {
        return shape instanceof Scalars.Text
                || shape instanceof Scalars.OneOrMore
                || (shape instanceof FormShape form
                        && form.fields().stream()
                                .anyMatch(field -> field.standing() == FormShape.Standing.ALONE
                                        && field.shape() instanceof Scalars.Text));
    }
}
