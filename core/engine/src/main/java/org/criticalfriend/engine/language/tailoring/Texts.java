package org.criticalfriend.engine.language.tailoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.engine.language.shape.FormShape;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.engine.language.shape.KindShape;
import org.criticalfriend.engine.language.shape.Shape;
import org.criticalfriend.engine.language.source.Tree;
import org.jspecify.annotations.Nullable;

/** The texts of a programme that people read, by their paths; a title that is not written is its id in words. */
final class Texts {

    private static final List<String> KEYS =
            List.of("title", "summary", "hint", "text", "descriptor", "short", "lowest", "highest", "unanswered");

    private final Set<String> paths = new LinkedHashSet<>();

    Texts(Tree.Mapping programme, Shape shape) {
        gather(programme, shape, "");
    }

    Set<String> paths() {
        return paths;
    }

    private void gather(Tree tree, @Nullable Shape shape, String path) {
        if (shape == null || !(shape.unfold(tree) instanceof Tree.Mapping mapping)) {
            return;
        }
        FormShape form = form(shape, mapping);
        boolean hasTitle =
                form != null && form.fields().stream().anyMatch(field -> field.presence() == FormShape.Presence.TITLE);
        if (hasTitle && mapping.get("title") == null) {
            paths.add(Ids.under(path, "title"));
        }
        for (Tree.Entry entry : mapping.entries()) {
            String there = Ids.under(path, entry.key().text());
            Shape below = shape.under(entry.key().text(), mapping);
            boolean isText = form != null && KEYS.contains(entry.key().text());
            if (isText && entry.value() instanceof Tree.Scalar) {
                paths.add(there);
            } else {
                gather(entry.value(), below, there);
            }
        }
    }

    private static @Nullable FormShape form(Shape shape, Tree.Mapping mapping) {
        if (shape instanceof KindShape kinds) {
            String kind = mapping.text("kind");
            return kind == null ? null : kinds.byWord().get(kind);
        }
        return shape instanceof FormShape form ? form : null;
    }
}
