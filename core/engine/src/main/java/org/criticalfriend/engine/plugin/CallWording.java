package org.criticalfriend.engine.plugin;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** All wording about calls into plugins that failed. */
final class CallWording {

    private CallWording() {}

    static String failed(String plugin, String version, String asked, String reason) {
        return "The plugin " + plugin + " " + version + " failed when asked to " + asked + ": " + reason + ".";
    }

    static String switchedOff(String plugin, String version, String reason) {
        return "The plugin " + plugin + " " + version + " is unavailable after three failures, the last of them: "
                + reason + ". Tell whoever built it; it is asked again when the host has been restarted.";
    }

    static String ailing(int failures, PluginFailure last, boolean isOff) {
        String when = "asked to " + last.asked() + ": " + last.outline() + ".";
        return (failures == 1 ? "It failed once, when " + when : "It failed " + failures + " times, last when " + when)
                + (isOff ? " It is not asked again until the host is restarted." : "");
    }

    /** As readers of a page are told. */
    static String isOff(String outline) {
        return "it is switched off after three failures, the last of them: " + outline;
    }

    static String tooSlow(Duration limit) {
        return "no answer within " + inWords(limit);
    }

    static String tooSlowTogether(Duration total) {
        return "no answer within the " + inWords(total) + " that plugins may take for one page";
    }

    static String timeUsedUp(Duration total) {
        return "the " + inWords(total) + " that plugins may take for one page were used up before";
    }

    /** The message is the plugin's and may be null; its first line is enough, as of a class that is not verified. */
    static String threw(Class<? extends Throwable> type, @Nullable String message) {
        String name = type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
        return message == null || message.isBlank()
                ? name
                : name + ": "
                        + RefusalWording.shown(
                                message.strip().lines().findFirst().orElse(""));
    }

    /** Behind the class that a plugin did not find. */
    static String hidden() {
        return ", a class of the host, whose libraries plugins never see";
    }

    static String answeredNull() {
        return "it answered nothing (null)";
    }

    static String interrupted() {
        return "the host stopped waiting";
    }

    static String noThread() {
        return "there is no thread for it";
    }

    private static String inWords(Duration duration) {
        String seconds =
                BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
        return seconds.equals("1") ? "1 second" : seconds + " seconds";
    }
}
