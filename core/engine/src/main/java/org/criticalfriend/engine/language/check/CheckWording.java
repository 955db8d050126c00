package org.criticalfriend.engine.language.check;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.engine.spelling.KnownNames;

/** Every sentence about parts of a file that do not fit together. */
final class CheckWording {

    static final String ONE_ASKED = "exactly one choice or instrument is asked for; two conditions are two things";
    static final String NOBODY_ASKED = "nobody is ever asked; name it under `collects` of a step";
    static final String SCALE_UNUSED = "no instrument uses this scale";
    static final String FRAMEWORK_UNUSED = "no note or instrument uses this framework";
    static final String NO_YEAR = "an edition names the year it is first run in, such as 2023/24 or 2024";
    static final String NO_WAY = "the levels are missing: `lowest-first`, `highest-first` or `range`";
    static final String TWO_WAYS =
            "a scale runs one way; write only one of `lowest-first`, `highest-first` and `range`";
    static final String TWO_LEVELS = "a scale has at least two levels";
    static final String ENDS_OF_RANGE =
            "`lowest` and `highest` say what the ends of a `range` mean; here the levels do";
    static final String CLOSED_RANGE = "the range of a scale has two ends, such as 1..10";
    static final String NOTHING_RATED = "what is rated is missing: `items`, or `each` heading or note";
    static final String ITEMS_AND_EACH = "either `items` or `each`, not both";
    static final String NEITHER_HEADING_NOR_NOTE = "what is rated is missing: `heading` or `note`";
    static final String HEADING_AND_NOTE = "either `heading` or `note`, not both; make it two instruments";
    static final String BANDS_BY_NO_NUMBER = "bands depend on a fact that is a number, such as pupils";
    static final String LENGTH_OF_A_DAY = "this is the length of one day; write hours or minutes, at most 24 hours";
    static final String FROM_WITHOUT_NOTES = "`from` says where notes come from; headings come from nowhere";
    static final String WAITS_FOR_ITSELF = "this task asks for the date it waits for";
    static final String KEPT_AS_ITSELF = "an option that leaves no trace is kept as another one";

    static final String REPLACES_ITSELF = "a programme takes over from others, not from itself";
    static final String NONE_AT_ALL = "0 would be none at all; write at least 1, or remove this part";

    static final String OFFICE_OF_NO_HUB =
            "an office is held for a hub; let `per` name an organisation that is a hub or belongs to one";

    static final String SAME_AS_SHAPE = "write the programme and its step, such as reading-together/launch";

    private CheckWording() {}

    static String unknown(String title, Collection<String> known, boolean hasNearest) {
        return "no " + title + " is called this" + (hasNearest ? "" : KnownNames.listed(known));
    }

    static String nothing(Collection<String> known, boolean hasNearest) {
        return "nothing of this name can stand here" + (hasNearest ? "" : KnownNames.listed(known));
    }

    static String ofAnotherKind(String id, String is, String expected, Collection<String> known) {
        return "`" + id + "` is " + is + "; here " + expected + " is named" + KnownNames.listed(known);
    }

    static String noStep(String step, boolean orStage, Collection<String> known, boolean hasNearest) {
        return "no step " + (orStage ? "or earlier stage " : "") + "`" + step + "` is there"
                + (hasNearest ? "" : KnownNames.listed(known));
    }

    static String namesAnOffice(String role) {
        return "`" + role + "` comes with an office, and the organiser alone names who holds it; write `by: organiser`";
    }

    static String laterStage(String stage) {
        return "`" + stage + "` is not over by then; a stage is counted from a step or from a stage before it";
    }

    static String noPlaceInTitle(String place, Collection<String> known, boolean hasNearest) {
        return "no place `<" + place + ">` is there" + (hasNearest ? "" : KnownNames.listed(known));
    }

    static String noHeading(Collection<String> headings, boolean hasNearest) {
        return "nothing shown here is filed under such a heading" + (hasNearest ? "" : KnownNames.listed(headings));
    }

    static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    static String nobody(Collection<String> known, boolean hasNearest) {
        return "nobody is called this" + (hasNearest ? "" : KnownNames.listed(known));
    }

    static String sayWhich(String organisation) {
        return "say which: `per: " + organisation + "`";
    }

    static String notAwarded() {
        return "no installed programme awards this";
    }

    static String notAnOption(String choice, Collection<String> options, boolean hasNearest) {
        return "`" + choice + "` has no such option" + (hasNearest ? "" : KnownNames.listed(options));
    }

    static String notALevel(String instrument, Collection<String> levels, boolean hasNearest) {
        return "`" + instrument + "` is not answered on such a level" + (hasNearest ? "" : KnownNames.listed(levels));
    }

    static String notAValue(String fact, Collection<String> values, boolean hasNearest) {
        return "`" + fact + "` has no such value" + (hasNearest ? "" : KnownNames.listed(values));
    }

    static String notANumber(String fact) {
        return "`" + fact + "` is a number; write one, or a range such as 300..";
    }

    static String notAWho(String id) {
        return "`" + id + "` already says who; give the role another id";
    }

    static String usedTwice(String id, String other) {
        return "`" + id + "` is also " + other + "; notes, instruments, choices and awards share their names";
    }

    static String builtIn(String id) {
        return "`" + id + "` is already what every step can collect; choose another id";
    }

    static String circle(List<String> ids) {
        return "this goes round in a circle: " + String.join(" → ", ids);
    }

    static String shownMoreWidely(String what, String reader, String audience) {
        return "shows *" + what + "* to " + reader + ", but only " + audience + " may see it";
    }

    static String teamsOf(int number) {
        return "teams of " + number + "? to limit the cohort write `per: cohort`";
    }

    static String comesFrom(String key, String title) {
        return "`" + key + "` comes from " + title + "; remove it here";
    }

    static String notInReach(String programme) {
        return "`" + programme + "` is not given, does not lie beside this file and is not installed";
    }

    static String noSuchStep(String title, Collection<String> steps, boolean hasNearest) {
        return title + " has no such step" + (hasNearest ? "" : KnownNames.listed(steps));
    }

    static String fewerPlaces(int number) {
        return "there are fewer places than the " + number + " of one team";
    }

    static String tooManyLevels(int most) {
        return "a scale has at most " + most + " levels";
    }

    static String overfull(String when, int minutes) {
        return when + " overfull by " + minutes + " minutes; less is more";
    }

    static String noSuchDay(int days) {
        return days == 1
                ? "there is only one day; leave `day` out, or write how many `days` there are"
                : "there are " + days + " days; write one of them, or a range such as 1.." + days;
    }

    static String notAgreed(String instrument) {
        return "`rated` asks for one agreed answer, and each person answers `" + instrument
                + "`; write `per: team` or an organisation there";
    }

    static String fewerVisits(int times) {
        return "a team has at most " + times + " of these visits";
    }

    static String noPlace(String place, String per) {
        return "there is no <" + place + "> for a " + per;
    }

    static String write(String place) {
        return "write <" + place + ">";
    }
}
