package org.criticalfriend.engine.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.criticalfriend.spi.language.WordPlace;
import org.jspecify.annotations.Nullable;

/**
 * All wording about jars that are refused. Texts out of a jar are made fit to be shown here, because nobody has vouched for
 * them.
 */
final class RefusalWording {

    private static final int LONGEST_SHOWN = 200;
    private static final String COPY_AGAIN = "Copy it again from where you got it.";
    private static final String ASK_THE_BUILDER = "Do not use it before whoever built it has explained that.";
    private static final String LEAVE_OUT = "Leave out of it what the plugin does not need.";
    private static final String TELL_THE_BUILDER =
            "Tell whoever built it, and take it out of the plugins folder until then.";

    private RefusalWording() {}

    /** A jar cannot be installed. The name of its file is put in front of the cause. */
    static final class Refusal extends Exception {

        private static final long serialVersionUID = 1;

        private final String cure;

        private Refusal(String cause, String cure) {
            // Nobody looks at the stack: the sentence is the whole story.
            super(cause, null, false, false);
            this.cure = cure;
        }

        /** The refusal of one file; its id is null where it has none. */
        RefusedJar of(Path file, @Nullable String id) {
            String name = shown(String.valueOf(file.getFileName()));
            return new RefusedJar(name, id, name + " " + getMessage(), cure);
        }
    }

    // The file

    static Refusal folderIsNone() {
        return new Refusal("is not a folder, so there are no plugins.", "Name a folder, or none.");
    }

    static Refusal folderUnreadable() {
        return new Refusal(
                "cannot be listed, so there are no plugins.", "Let the account that runs Critical Friend read it.");
    }

    static Refusal zip() {
        return new Refusal(
                "is a zip file, and plugins are jars.", "Take the jar out of it and put that into the plugins folder.");
    }

    static Refusal notAFile() {
        return new Refusal("is a link or a folder, not a file.", "Copy the jar itself into the plugins folder.");
    }

    static Refusal unreadable() {
        return new Refusal("cannot be read.", "Let the account that runs Critical Friend read it.");
    }

    static Refusal empty() {
        return new Refusal("is empty.", COPY_AGAIN);
    }

    static Refusal tooLarge(int megabytes) {
        return new Refusal("is larger than " + megabytes + " MB.", LEAVE_OUT);
    }

    static Refusal notAJar() {
        return new Refusal("is not a jar: it cannot be read as a zip file.", COPY_AGAIN);
    }

    // What is in it

    static Refusal tooManyEntries(int most) {
        return new Refusal(String.format(Locale.UK, "has more than %,d entries.", most), LEAVE_OUT);
    }

    static Refusal expandsTooFar(int megabytes) {
        return new Refusal("expands to more than " + megabytes + " MB.", LEAVE_OUT);
    }

    static Refusal expandsTooOften(int times) {
        return new Refusal("expands to more than " + times + " times its size.", ASK_THE_BUILDER);
    }

    static Refusal entryTooLarge(String entry, int megabytes) {
        return new Refusal("has more than " + megabytes + " MB in its entry " + quoted(entry) + ".", LEAVE_OUT);
    }

    static Refusal pointsOutside(String entry) {
        return new Refusal("has an entry whose name points outside the jar: " + quoted(entry) + ".", ASK_THE_BUILDER);
    }

    static Refusal entryTwice(String entry) {
        return new Refusal("has the entry " + quoted(entry) + " twice.", "Build it again, with each entry once.");
    }

    static Refusal damaged(String entry) {
        return new Refusal("is damaged: its entry " + quoted(entry) + " cannot be read.", COPY_AGAIN);
    }

    static Refusal notTheClass(String entry) {
        return new Refusal(
                "is damaged: its entry " + quoted(entry) + " is not the class it is named for.",
                "Build it again from an empty folder.");
    }

    static Refusal programmeUnread(String entry) {
        return new Refusal(
                "has " + quoted(entry) + ", which would never be read.",
                "Programmes lie in the folder programmes itself, and their names end in .yaml.");
    }

    static Refusal bringsNothing() {
        return new Refusal(
                "brings nothing: neither an extension nor a programme.",
                "Mark its classes as extensions and build it with PF4J as an annotation processor, or add"
                        + " programmes/*.yaml.");
    }

    // What its manifest says

    static Refusal noId() {
        return new Refusal(
                "is not a plugin: its manifest has no Plugin-Id.",
                "Keep only plugins in this folder, or build it with a Plugin-Id.");
    }

    static Refusal badId(String id) {
        return new Refusal(
                "has the id " + quoted(id)
                        + ", which is not 3 to 41 small letters, digits and hyphens beginning with a letter.",
                "Build it with a Plugin-Id such as fair-travel.");
    }

    static Refusal badVersion(String version) {
        return new Refusal(
                version.isEmpty()
                        ? "has no Plugin-Version."
                        : "has the version " + quoted(version) + ", which is not three numbers with full stops.",
                "Build it with a Plugin-Version such as 1.0.0.");
    }

    static Refusal badRange(String range, String spi) {
        return new Refusal(
                range.isEmpty()
                        ? "does not say which SPI it needs."
                        : "needs the SPI " + quoted(range) + ", which is not a range of versions.",
                "Build it with a Plugin-Requires such as >=" + spi + " & <" + nextMajor(spi) + ".");
    }

    static Refusal otherSpi(String range, String spi) {
        return new Refusal(
                "needs the SPI " + shown(range) + ", and this host offers " + spi + ".",
                "Get a version of the plugin that was built for " + spi + ", or another version of the host.");
    }

    static Refusal dependsOnPlugins(String plugins) {
        return new Refusal(
                "depends on other plugins: " + quoted(plugins) + ".",
                "A plugin stands alone: bundle what it needs in its own jar.");
    }

    static Refusal reachesForJars(String where) {
        return new Refusal(
                "reaches for other jars: it has a " + where + ".",
                "Leave that out, and bundle what the plugin needs in its own jar.");
    }

    static Refusal noPluginClass(String name) {
        return new Refusal(
                "has the Plugin-Class " + quoted(name) + ", which is not in it.",
                "Name a class that is, or none; few plugins need one.");
    }

    static Refusal sameId(String id, List<String> others) {
        return new Refusal(
                "has the id " + id + ", and so "
                        + (others.size() == 1 ? "has " : "have ")
                        + others.stream().map(RefusalWording::shown).collect(Collectors.joining(" and ")) + ".",
                "Keep only one of them.");
    }

    static Refusal sameEdition(String edition, List<String> others) {
        return new Refusal(
                "brings the edition " + shown(edition) + ", and so "
                        + (others.size() == 1 ? "does " : "do ")
                        + others.stream().map(RefusalWording::shown).collect(Collectors.joining(" and ")) + ".",
                "Keep only one of them, or give one of the programmes another id.");
    }

    // What its classes say

    static Refusal spiInside(String entry) {
        return new Refusal(
                "has a copy of the SPI inside: " + quoted(entry) + ".", "Build it with the SPI in scope provided.");
    }

    static Refusal newerJava(String type, int java, int host) {
        return new Refusal(
                "needs Java " + java + " for its class " + shown(type) + ", and this host runs on Java " + host + ".",
                "Build it for Java " + host + ".");
    }

    static Refusal stopsTheHost(String type, String call) {
        return new Refusal(
                "would stop the whole host: its class " + shown(type) + " calls " + call + ".",
                "Take that call out; a plugin that cannot go on throws an exception.");
    }

    static Refusal madeByTheHost(String type, String made) {
        return new Refusal(
                "makes " + made + " itself, in its class " + shown(type)
                        + ", but only the host makes that: its constructor changes whenever programmes learn to say more.",
                "Read what the host hands in, or use a factory method of " + made + " where it has one.");
    }

    static Refusal hostLibrary(String type, String library, String user) {
        return new Refusal(
                "names the class " + shown(type) + " of " + library + " (in " + shown(user)
                        + "), and plugins never see the host's libraries.",
                "Do without it, or bundle a library of the plugin's own in the jar.");
    }

    static Refusal notInTheSpi(String type, String user, String spi) {
        return new Refusal(
                "names the class " + shown(type) + " (in " + shown(user) + "), which the SPI " + spi
                        + " does not have.",
                "Build it with the SPI " + spi + ".");
    }

    static Refusal missingClass(String type, String user, String optional) {
        return new Refusal(
                "names the class " + shown(type) + " (in " + shown(user)
                        + "), which is neither in the jar nor in the JDK nor in the SPI.",
                "Bundle the library that has it; where a bundled library can do without, name the package in the"
                        + " manifest as " + optional + ".");
    }

    static Refusal notListed(String type) {
        return new Refusal(
                "has the extension " + shown(type) + ", but its META-INF/extensions.idx does not list it.",
                "Build it with PF4J as an annotation processor.");
    }

    static Refusal listedButMissing(String type) {
        return new Refusal(
                "lists the extension " + quoted(type) + " in its META-INF/extensions.idx, but has no such class.",
                "Build it again from an empty folder.");
    }

    // What it does when it starts

    static Refusal notStarted(String reason, boolean isLeftBehind) {
        return new Refusal(
                "did not start: " + reason + (isLeftBehind ? "; its thread was left behind" : "") + ".",
                TELL_THE_BUILDER);
    }

    /** The net below all others: one jar's surprise must not cost the host its start. */
    static Refusal unforeseen(Throwable thrown) {
        return new Refusal(
                "could not be loaded: " + CallWording.threw(thrown.getClass(), thrown.getMessage()) + ".",
                TELL_THE_BUILDER);
    }

    static Refusal notMade(String type) {
        return new Refusal(
                "has the extension " + shown(type) + ", which has no public constructor without parameters.",
                "Make the class and such a constructor public, and the class not abstract.");
    }

    static Refusal neitherVariantNorWord(String type) {
        return new Refusal(
                "has the extension " + shown(type) + ", which is neither a variant nor a word.",
                "Let it implement Variant or one of the words of the SPI.");
    }

    static Refusal twoVariants(String one, String other) {
        return new Refusal(
                "brings two variants, " + shown(one) + " and " + shown(other) + ".",
                "Make two plugins of it: a plugin has one variant, of its own id.");
    }

    static Refusal otherVariantId(String id, String variant) {
        return new Refusal(
                "has the id " + id + ", but its variant calls itself " + quoted(variant) + ".",
                "Give both the same id.");
    }

    static Refusal badWord(WordPlace place, String name, String type) {
        return new Refusal(
                "brings the " + place.title() + " " + quoted(name) + " (" + shown(type)
                        + "), which is not small letters, digits and hyphens beginning with a letter.",
                "Give it a name such as rail-time.");
    }

    static Refusal wordTwice(WordPlace place, String name) {
        return new Refusal(
                "brings the " + place.title() + " " + quoted(name) + " twice.", "Give one of the two another name.");
    }

    static Refusal noMeaning(WordPlace place, String name) {
        return new Refusal(
                "brings the " + place.title() + " " + quoted(name) + ", which does not say what it means.",
                "Let it say so in half a sentence.");
    }

    static Refusal badSettings(WordPlace place, String name) {
        return new Refusal(
                "brings the " + place.title() + " " + quoted(name)
                        + ", whose settings are no public record with a public constructor.",
                "Make them one.");
    }

    static Refusal unreadableSettings(WordPlace place, String name, String fault) {
        return new Refusal(
                "brings the " + place.title() + " " + quoted(name) + ", whose settings nobody could write: "
                        + shown(fault) + ".",
                "Settings hold String, int, boolean, LocalDate, enums, the phrases of the SPI such as Range and Length,"
                        + " FieldType, public records of all these, and List, Map by String and Optional of them.");
    }

    private static String quoted(String text) {
        return "\"" + shown(text) + "\"";
    }

    /** A text in one line of bearable length, without characters that steer a terminal or turn the line around. */
    static String shown(String text) {
        String plain = text.codePoints()
                .limit(LONGEST_SHOWN + 1L)
                .map(point -> isVisible(point) ? point : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.codePointCount(0, plain.length()) > LONGEST_SHOWN
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                : plain;
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String nextMajor(String version) {
        return Integer.parseInt(version.substring(0, version.indexOf('.'))) + 1 + ".0.0";
    }
}
