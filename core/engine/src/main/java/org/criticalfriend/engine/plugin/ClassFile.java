package org.criticalfriend.engine.plugin;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a class tell without loading it. Names are written as in the class file, {@code java/util/List}.
 *
 * @param name its own name
 * @param java the least version of Java that can run it
 * @param isAnnotation whether it declares an annotation
 * @param names the classes it uses: as supertype, in code, or as the type of a field, parameter or result
 * @param mentions the classes named in texts of the form {@code Ljava/util/List;}, among them its annotations, which may
 *     be missing when it runs
 * @param calls the methods it calls, as {@code java/lang/System.exit}
 */
record ClassFile(
        String name, int java, boolean isAnnotation, Set<String> names, Set<String> mentions, Set<String> calls) {

    private static final int MAGIC = 0xCAFEBABE;
    /** Java 1.1 wrote 45; each version since wrote one more. */
    private static final int VERSION_BEFORE_JAVA_1 = 44;

    private static final int ANNOTATION_FLAG = 0x2000;
    private static final Pattern CLASS_IN_DESCRIPTOR = Pattern.compile("L([^;<>\\[]+);");
    private static final Pattern DESCRIPTOR_OF_ONE_CLASS = Pattern.compile("L[\\w$/]+;");

    /**
     * Reads a class file.
     *
     * @throws IOException if the bytes are none
     */
    static ClassFile read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("no class file");
            }
            in.skipNBytes(2);
            int java = in.readUnsignedShort() - VERSION_BEFORE_JAVA_1;
            Constants constants = new Constants(in);
            boolean isAnnotation = (in.readUnsignedShort() & ANNOTATION_FLAG) != 0;
            String name = constants.className(in.readUnsignedShort());
            Set<String> used = constants.used();
            int supertype = in.readUnsignedShort();
            if (supertype != 0) {
                used.add(constants.className(supertype));
            }
            for (int interfaces = in.readUnsignedShort(); interfaces > 0; interfaces--) {
                used.add(constants.className(in.readUnsignedShort()));
            }
            readMembers(in, constants, used);
            readMembers(in, constants, used);
            Set<String> mentions = constants.mentions();
            // The list of nested classes has those of annotations too, and nothing else tells them from the rest.
            Set<String> nestedInAnnotations = nested(in, constants);
            nestedInAnnotations.retainAll(mentions);
            Set<String> names = constants.classes();
            names.removeAll(nestedInAnnotations);
            names.addAll(used);
            return new ClassFile(name, java, isAnnotation, names, mentions, constants.calls());
        } catch (IndexOutOfBoundsException broken) {
            throw new IOException("a class file that points outside itself", broken);
        }
    }

    /** Fields and methods have the same form; of both only the types count. */
    private static void readMembers(DataInputStream in, Constants constants, Set<String> names) throws IOException {
        int members = in.readUnsignedShort();
        for (int member = 0; member < members; member++) {
            in.skipNBytes(4);
            addFromDescriptor(constants.text(in.readUnsignedShort()), names);
            int attributes = in.readUnsignedShort();
            for (int attribute = 0; attribute < attributes; attribute++) {
                in.skipNBytes(2);
                in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
            }
        }
    }

    private static Set<String> nested(DataInputStream in, Constants constants) throws IOException {
        Set<String> nested = new HashSet<>();
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
            String attribute = constants.text(in.readUnsignedShort());
            long length = Integer.toUnsignedLong(in.readInt());
            if (!attribute.equals("InnerClasses")) {
                in.skipNBytes(length);
                continue;
            }
            for (int classes = in.readUnsignedShort(); classes > 0; classes--) {
                nested.add(constants.className(in.readUnsignedShort()));
                int outer = in.readUnsignedShort();
                if (outer != 0) {
                    nested.add(constants.className(outer));
                }
                in.skipNBytes(4);
            }
        }
        return nested;
    }

    private static void addFromDescriptor(String descriptor, Set<String> names) {
        Matcher matcher = CLASS_IN_DESCRIPTOR.matcher(descriptor);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    /** The constant pool. */
    private static final class Constants {

        private final @Nullable String[] texts;
        private final int[] tags;
        private final int[] first;
        private final int[] second;

        Constants(DataInputStream in) throws IOException {
            int count = in.readUnsignedShort();
            texts = new @Nullable String[count];
            tags = new int[count];
            first = new int[count];
            second = new int[count];
            for (int index = 1; index < count; index++) {
                tags[index] = in.readUnsignedByte();
                switch (tags[index]) {
                    case Tag.TEXT -> texts[index] = in.readUTF();
                    case Tag.INTEGER, Tag.FLOAT -> in.skipNBytes(4);
                    // The two long kinds take two places in the pool, an oddity as old as the format.
                    case Tag.LONG, Tag.DOUBLE -> {
                        in.skipNBytes(8);
                        index++;
                    }
                    case Tag.CLASS, Tag.STRING, Tag.METHOD_TYPE, Tag.MODULE, Tag.PACKAGE ->
                        first[index] = in.readUnsignedShort();
                    case Tag.METHOD_HANDLE -> in.skipNBytes(3);
                    case Tag.FIELD,
                            Tag.METHOD,
                            Tag.INTERFACE_METHOD,
                            Tag.NAME_AND_TYPE,
                            Tag.DYNAMIC,
                            Tag.INVOKE_DYNAMIC -> {
                        first[index] = in.readUnsignedShort();
                        second[index] = in.readUnsignedShort();
                    }
                    default -> throw new IOException("an unknown constant");
                }
            }
        }

        String text(int index) throws IOException {
            String text = texts[index];
            if (text == null) {
                throw new IOException("a text that is none");
            }
            return text;
        }

        String className(int index) throws IOException {
            if (tags[index] != Tag.CLASS) {
                throw new IOException("a class that is none");
            }
            return text(first[index]);
        }

        /** The classes of all fields and methods that are used, and all in their types. */
        Set<String> used() throws IOException {
            Set<String> used = new HashSet<>();
            for (int index = 1; index < tags.length; index++) {
                switch (tags[index]) {
                    case Tag.FIELD, Tag.METHOD, Tag.INTERFACE_METHOD -> addClass(className(first[index]), used);
                    case Tag.NAME_AND_TYPE -> addFromDescriptor(text(second[index]), used);
                    case Tag.METHOD_TYPE -> addFromDescriptor(text(first[index]), used);
                    default -> {}
                }
            }
            return used;
        }

        /** The classes that stand for themselves: in casts, in what is caught, in lists of nested classes. */
        Set<String> classes() throws IOException {
            Set<String> classes = new HashSet<>();
            for (int index = 1; index < tags.length; index++) {
                if (tags[index] == Tag.CLASS) {
                    addClass(className(index), classes);
                }
            }
            return classes;
        }

        private static void addClass(String name, Set<String> classes) {
            if (name.startsWith("[")) {
                addFromDescriptor(name, classes);
            } else {
                classes.add(name);
            }
        }

        Set<String> mentions() {
            Set<String> mentions = new HashSet<>();
            for (String text : texts) {
                if (text != null && DESCRIPTOR_OF_ONE_CLASS.matcher(text).matches()) {
                    mentions.add(text.substring(1, text.length() - 1));
                }
            }
            return mentions;
        }

        Set<String> calls() throws IOException {
            Set<String> calls = new HashSet<>();
            for (int index = 1; index < tags.length; index++) {
                if (tags[index] == Tag.METHOD) {
                    calls.add(className(first[index]) + "." + text(first[second[index]]));
                }
            }
            return calls;
        }
    }

    /** The kinds of constants, by their numbers in the format. */
    private static final class Tag {
        static final int TEXT = 1;
        static final int INTEGER = 3;
        static final int FLOAT = 4;
        static final int LONG = 5;
        static final int DOUBLE = 6;
        static final int CLASS = 7;
        static final int STRING = 8;
        static final int FIELD = 9;
        static final int METHOD = 10;
        static final int INTERFACE_METHOD = 11;
        static final int NAME_AND_TYPE = 12;
        static final int METHOD_HANDLE = 15;
        static final int METHOD_TYPE = 16;
        static final int DYNAMIC = 17;
        static final int INVOKE_DYNAMIC = 18;
        static final int MODULE = 19;
        static final int PACKAGE = 20;
    }
}
