package org.criticalfriend.engine.language.tailoring;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.spi.Problem;

/** Every sentence about a file that builds on another one. */
final class TailoringWording {

    private static final int MOST_NAMED = 5;

    static final String EXPECTED_PATHS = "expected paths with their values, such as roles.reviewer.title: Peer";
    static final String EXPECTED_PATH_LIST = "expected a list of paths, such as [roles.reviewer.hint]";
    static final String MOVE = "write `before` or `after` and the id of a neighbour, such as after leadership";
    static final String ADD_WHAT_STANDS = "something stands there already; to change it write it under `replace`";
    static final String REPLACE_NOTHING = "nothing stands there to be replaced; to put it there write it under `add`";
    static final String NOTHING_THERE = "nothing stands there";
    static final String LIST = "a list is replaced as a whole; nothing in it has a path of its own";
    static final String NOT_A_TEXT = "this is not a text that people read";
    static final String TEXTS = "expected paths with their texts, such as roles.headteacher.title: Pennaeth";
    static final String NO_TEXTS =
            "`texts` is missing: paths with their texts, such as roles.headteacher.title: Pennaeth";
    static final String NO_TEXT = "nothing stands here; write the text, or remove the line";
    static final String EXPECTED_TEXT = "expected a text";
    static final String MOVE_BESIDE_ITSELF = "nothing is moved beside itself; name a neighbour";
    static final String EMPTY_ID = "an id is missing in this path; ids are joined by one dot";
    static final String LANGUAGE = "`language` is missing: the language of the texts, such as cy";

    private TailoringWording() {}

    static String notHere(String key, boolean hasParts) {
        return "a tailored file changes what it builds on by `add`, `replace`, `remove` and `move`; write this as a path"
                + " under one of them, such as "
                + (hasParts ? "`add: { " + key + ".…: … }`" : "`replace: { " + key + ": … }`");
    }

    static String unknownKey(Collection<String> keys, boolean isTranslation, boolean hasNearest) {
        return (isTranslation ? "a translation" : "a tailored file") + " has no such key"
                + (hasNearest ? "" : "; its keys are " + String.join(", ", keys));
    }

    static String joinedByDots(String path) {
        return "the ids of a path are joined by dots: " + path.replace('/', '.');
    }

    static String wholePath(String path) {
        return "name each thing by its whole path in one line, such as " + path + ": …";
    }

    static String write(String place) {
        return "write <" + place + ">";
    }

    static String missing(String key) {
        return "`" + key + "` is missing: a tailored programme has its own";
    }

    static String twoVerbs(Verb before) {
        return "line " + before.written().place().line() + " already changes `" + before.path() + "` (`" + before.word()
                + "`); one thing, one verb";
    }

    static String noPath(String path, String missing) {
        return path.isEmpty() ? "there is no `" + missing + "`" : "there is no `" + missing + "` in `" + path + "`";
    }

    static String noNeighbour(String neighbour) {
        return "there is no neighbour `" + neighbour + "`";
    }

    static String stillNeeded(Collection<String> paths) {
        List<String> quoted = paths.stream().map(path -> "`" + path + "`").toList();
        String last = quoted.get(quoted.size() - 1);
        return quoted.size() == 1
                ? last + " still names it"
                : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " and " + last + " still name it";
    }

    static String causes(Problem problem) {
        return "after this change `" + problem.path() + "` "
                + (problem.isWarning() ? "is worth a look: " : "is not right: ") + problem.message();
    }

    static String untranslated(Collection<String> paths) {
        String first = String.join(", ", paths.stream().limit(MOST_NAMED).toList());
        int unnamed = paths.size() - MOST_NAMED;
        return (paths.size() == 1
                        ? "one text has no translation and stays as it is: "
                        : paths.size() + " texts have no translation and stay as they are: ")
                + first
                + (unnamed > 0 ? " and " + unnamed + " more" : "");
    }
}
