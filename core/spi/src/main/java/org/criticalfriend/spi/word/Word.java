package org.criticalfriend.spi.word;

import java.util.Locale;
import org.pf4j.ExtensionPoint;

/**
 * Something a file can say.
 *
 * <p>What a word is called and means is asked once, when its plugin starts. What it does is asked behind the host's guard:
 * on a thread of the plugin's, within two seconds, and within four for all calls that one page needs. Whatever it throws, an
 * {@link Error} too, is told by the plugin's name on the page and among the plugins; each kind of word says what stands in
 * for its answer. After three failures running the plugin is not asked again until the host is restarted.
 *
 * @since 0.1
 */
public interface Word extends ExtensionPoint {

    /** The word without the plugin in front: small letters, digits and hyphens. */
    String name();

    /** What it means, in half a sentence, for the manual and for the hover text of editors. */
    String meaning();

    /**
     * What readers of a document see of it, such as the heading of a column; they never see its name. Where this throws,
     * takes too long, or answers null or nothing but blanks, the host writes the name in words.
     *
     * @return by default the name in words with a capital: {@code net-score} is {@code Net score}
     */
    default String title() {
        String name = name();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }
}
