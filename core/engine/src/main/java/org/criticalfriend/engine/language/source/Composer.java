package org.criticalfriend.engine.language.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Composes the tree of a file. SnakeYAML composes the nodes; here they lose their YAML types, so that {@code no} and
 * {@code 12:30} stay what they say, and gain the limits and the sentences of a programme file.
 */
public final class Composer {

    private static final int MOST_NODES = 200_000;
    private static final int MOST_UNSEEN = 100;
    private static final LoaderOptions OPTIONS = options();
    private static final Resolver EVERYTHING_IS_TEXT = new Resolver() {
        @Override
        protected void addImplicitResolvers() {}
    };

    private static final Pattern NO_SPACE = Pattern.compile("[a-z][a-z0-9-]*(:)\\S.*");

    private final Source source;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Node> open = new HashSet<>();
    private int nodes;

    private Composer(Source source) {
        this.source = source;
        this.lines = source.lines();
    }

    /**
     * What a file says as a tree.
     *
     * @param tree the map at the top of the file, or null where the file cannot be read at all
     * @param problems why it cannot be read as it stands, in the order found
     */
    public record Composed(Tree.@Nullable Mapping tree, List<Problem> problems) {}

    /** Reads a source; never throws. */
    public static Composed compose(Source source) {
        if (!source.refusals().isEmpty()) {
            return new Composed(null, source.refusals());
        }
        return new Composer(source).compose();
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Source.LARGEST);
        // The guard below refuses depth and aliases earlier, and says where.
        options.setNestingDepthLimit(1_000);
        options.setMaxAliasesForCollections(1_000);
        options.setAllowDuplicateKeys(true);
        options.setProcessComments(false);
        return options;
    }

    private Composed compose() {
        refuseUnseen();
        if (!problems.isEmpty()) {
            return new Composed(null, List.copyOf(problems));
        }
        Tree.@Nullable Mapping tree = null;
        GuardedParser parser = new GuardedParser(new ParserImpl(new StreamReader(source.text()), OPTIONS));
        try {
            Node root = new org.yaml.snakeyaml.composer.Composer(parser, EVERYTHING_IS_TEXT, OPTIONS).getSingleNode();
            parser.refuseUnused();
            if (root == null) {
                refuse(new SourceLocation(source.name(), 1, 1, 1), SourceWording.WHOLE_FILE, SourceWording.EMPTY);
            } else if (root instanceof MappingNode mapping) {
                tree = mapping(mapping, "");
            } else {
                refuse(place(root), SourceWording.WHOLE_FILE, SourceWording.NOT_A_MAP);
            }
        } catch (GuardedParser.Refusal refusal) {
            Mark mark = refusal.mark();
            SourceLocation place =
                    new SourceLocation(source.name(), mark.getLine() + 1, mark.getColumn() + 1, refusal.width());
            refuse(place, SourceWording.WHOLE_FILE, refusal.sentence());
        } catch (MarkedYAMLException notYaml) {
            problems.add(SyntaxProblem.of(source, notYaml, parser.lastText()));
        } catch (YAMLException notYaml) {
            refuse(new SourceLocation(source.name(), 1, 1, 1), SourceWording.WHOLE_FILE, SourceWording.UNREADABLE);
        }
        return new Composed(problems.isEmpty() ? tree : null, List.copyOf(problems));
    }

    private Tree tree(Node node, String path) {
        nodes++;
        if (nodes > MOST_NODES) {
            throw new GuardedParser.Refusal(node.getStartMark(), 1, SourceWording.TOO_MUCH);
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar, path);
        }
        if (!open.add(node)) {
            throw new GuardedParser.Refusal(node.getStartMark(), 1, SourceWording.HOLDS_ITSELF);
        }
        Tree tree = node instanceof MappingNode mapping ? mapping(mapping, path) : listing((SequenceNode) node, path);
        open.remove(node);
        return tree;
    }

    private Tree.Listing listing(SequenceNode node, String path) {
        List<Tree> items = new ArrayList<>(node.getValue().size());
        for (Node item : node.getValue()) {
            items.add(tree(item, path));
        }
        return new Tree.Listing(items, place(node));
    }

    private Tree.Mapping mapping(MappingNode node, String path) {
        open.add(node);
        List<Tree.Entry> entries = new ArrayList<>(node.getValue().size());
        Map<String, SourceLocation> seen = new HashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                refuse(place(tuple.getKeyNode()), path, SourceWording.KEY_NOT_A_TEXT);
                continue;
            }
            String there = path.isEmpty() ? keyNode.getValue() : path + "." + keyNode.getValue();
            Tree.Scalar key = scalar(keyNode, path);
            SourceLocation before = seen.putIfAbsent(key.text(), key.place());
            if (key.text().equals("<<") && !key.quoted()) {
                refuse(key.place(), path, SourceWording.MERGE);
            } else if (key.text().isEmpty()) {
                refuse(key.place(), path, SourceWording.EMPTY_KEY);
            } else if (before != null) {
                refuse(key.place(), there, SourceWording.twice(before.line()));
            } else {
                refuseColonInKey(key, tuple.getValueNode(), path);
                entries.add(new Tree.Entry(key, tree(tuple.getValueNode(), there)));
            }
        }
        return new Tree.Mapping(entries, node.getFlowStyle() == FlowStyle.FLOW, place(node));
    }

    /** A key such as {@code kind:school}, whose value did not come apart from it. */
    private void refuseColonInKey(Tree.Scalar key, Node value, String path) {
        Matcher noSpace = NO_SPACE.matcher(key.text());
        boolean isAlone =
                value instanceof ScalarNode scalar && scalar.getValue().isEmpty();
        if (key.quoted() || !isAlone || !noSpace.matches()) {
            return;
        }
        int after = key.text().codePointAt(noSpace.end(1));
        boolean isSpace = isUnusualSpace(after);
        int column = key.place().column() + noSpace.start(1) + (isSpace ? 1 : 0);
        refuse(
                new SourceLocation(source.name(), key.place().line(), column, 1),
                path,
                isSpace ? SourceWording.space(after) : SourceWording.NO_SPACE);
    }

    private Tree.Scalar scalar(ScalarNode node, String path) {
        boolean quoted = node.getScalarStyle() != ScalarStyle.PLAIN;
        String text = node.getValue();
        if (!quoted && !text.isEmpty()) {
            refuseWordProcessing(node, text, path);
        } else if (node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                && text.codePoints().anyMatch(character -> character == '\t' || isUnseen(character))) {
            refuse(place(node), path, SourceWording.ESCAPE);
        }
        return new Tree.Scalar(text, quoted, place(node));
    }

    /** Characters that no screen shows, of which a person cannot know; columns are certain only without them. */
    private void refuseUnseen() {
        for (int number = 0; number < lines.size(); number++) {
            int[] characters = lines.get(number).codePoints().toArray();
            for (int index = 0; index < characters.length; index++) {
                if (isUnseen(characters[index]) && problems.size() < MOST_UNSEEN) {
                    refuse(
                            new SourceLocation(source.name(), number + 1, index + 1, 1),
                            SourceWording.WHOLE_FILE,
                            SourceWording.unseen(characters[index]));
                }
            }
        }
    }

    private static boolean isUnseen(int character) {
        if (character == '\t' || character == '\n' || (character >= 0x20 && character < 0x7f)) {
            return false;
        }
        return !StreamReader.isPrintable(character)
                || character == 0x85
                || character == 0xad
                || character == 0x200b
                || (character >= 0x2028 && character <= 0x202e)
                || (character >= 0x2060 && character <= 0x206f)
                || character == 0xfeff;
    }

    /** Spaces and quotation marks that a word processor put where YAML needs its own. */
    private void refuseWordProcessing(ScalarNode node, String text, String path) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        int first = text.codePointAt(0);
        int last = text.codePointBefore(text.length());
        if (isUnusualSpace(first)) {
            refuse(
                    new SourceLocation(source.name(), start.getLine() + 1, start.getColumn() + 1, 1),
                    path,
                    SourceWording.space(first));
        } else if (isUnusualSpace(last)) {
            refuse(
                    new SourceLocation(source.name(), end.getLine() + 1, Math.max(1, end.getColumn()), 1),
                    path,
                    SourceWording.space(last));
        } else if (SourceWording.CURLY_QUOTES.indexOf(first) >= 0) {
            refuse(
                    new SourceLocation(source.name(), start.getLine() + 1, start.getColumn() + 1, 1),
                    path,
                    SourceWording.CURLY_QUOTE);
        }
    }

    private static boolean isUnusualSpace(int character) {
        return character > 0x7f && Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    private void refuse(SourceLocation place, String path, String message) {
        problems.add(Problem.at(path.isEmpty() ? SourceWording.WHOLE_FILE : path, message)
                .in(place));
    }

    /** A text or what stands in braces is underlined up to its end or that of its line, other things at their key. */
    private SourceLocation place(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        boolean isInBraces =
                node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
        if (node instanceof MappingNode mapping
                && !isInBraces
                && !mapping.getValue().isEmpty()) {
            return place(mapping.getValue().get(0).getKeyNode());
        }
        int width = 1;
        if (node instanceof ScalarNode || isInBraces) {
            String line =
                    start.getLine() < lines.size() ? lines.get(start.getLine()).stripTrailing() : "";
            int endOfLine = line.codePointCount(0, line.length());
            width = (end.getLine() == start.getLine() ? end.getColumn() : endOfLine) - start.getColumn();
        }
        return new SourceLocation(source.name(), start.getLine() + 1, start.getColumn() + 1, Math.max(1, width));
    }
}
