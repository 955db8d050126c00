package org.criticalfriend.engine.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.engine.rehearsal.Stage;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.programme.Session;
import org.junit.jupiter.api.Test;

class TasksTest {

    private final Cohort cohort = Stage.cohort();
    private final Course course = Course.of(cohort);

    @Test
    void visitorsAreAskedWhatTheySawAndTheHostIsNot() {
        assertThat(asked("beech-head", "walk.ash")).containsExactly("seen", "diary", "day");
        assertThat(asked("ash-head", "walk.ash")).containsExactly("day");
    }

    @Test
    void whoeverIsOfAnotherTeamIsAskedNothing() {
        assertThat(asked("cedar-head", "walk.ash")).isEmpty();
        assertThat(asked("chair-two", "walk.beech")).isEmpty();
    }

    @Test
    void whoeverIsNeitherHostNorVisitorIsAskedByTheirRoleAlone() {
        assertThat(asked("scribe-ash", "walk.ash")).containsExactly("seen");
        assertThat(asked("chair-one", "walk.ash")).isEmpty();
    }

    @Test
    void whoeverGoesToOneVisitIsNotAskedAtAnother() {
        assertThat(asked("scribe-ash", "walk.beech")).isEmpty();
        assertThat(asked("scribe-beech", "walk.beech")).containsExactly("seen");
    }

    @Test
    void whatIsHeldOnTheFirstVisitIsAskedAtTheOneThatTakesPlaceFirst() {
        assertThat(asked("chair-one", "walk.beech")).containsExactly("rules");
        assertThat(asked("chair-one", "walk.ash")).isEmpty();
        assertThat(sessions("walk.beech")).containsExactly("greeting", "round");
        assertThat(sessions("walk.ash")).containsExactly("round");
    }

    @Test
    void aRoleOfAPlaceIsAskedAboutItsOwnHostingOnly() {
        Entry here = Stage.entry("here", "walk.ash", "seen", "scribe-ash", Content.Words.of("Here."));
        assertThat(asked("ash-head", "brief.ash", here)).containsExactly("seen-again");
        assertThat(asked("beech-head", "brief.ash")).isEmpty();
        assertThat(asked("ash-head", "begin.beech")).isEmpty();
    }

    @Test
    void whatDependsOnAChoiceIsAskedOnceItIsChosen() {
        Entry question = Stage.entry("1", "begin.ash", "focus", "ash-head", new Content.Chosen("question"));
        Entry project = Stage.entry("1", "begin.ash", "focus", "ash-head", new Content.Chosen("project"));

        assertThat(asked("ash-head", "begin.ash")).containsExactly("focus", "hope");
        assertThat(asked("ash-head", "begin.ash", question)).containsExactly("focus", "question", "hope");
        assertThat(asked("ash-head", "begin.ash", project)).containsExactly("focus", "hope");
        assertThat(asked("cedar-head", "begin.cedar", question)).containsExactly("focus", "hope");
    }

    @Test
    void oneAnswerIsAskedOfAPlaceWhoeverOfItGivesIt() {
        Entry given = Stage.entry("1", "close", "school-view", "ash-leader", new Content.Rating("useful", "7", ""));
        Form ofAsh = form("ash-head", "close", given).orElseThrow();
        Form ofBeech = form("beech-head", "close", given).orElseThrow();

        assertThat(ofAsh.place()).isEqualTo("ash");
        assertThat(ofAsh.question("school-view").orElseThrow().isGiven()).isTrue();
        assertThat(ofBeech.question("school-view").orElseThrow().isGiven()).isFalse();
    }

    @Test
    void whatIsAskedOfEachPersonIsGivenByEach() {
        Entry given = Stage.entry("1", "walk.ash", "day", "beech-leader", new Content.Rating("good", "7", ""));

        assertThat(form("beech-head", "walk.ash", given).orElseThrow().isComplete())
                .isFalse();
        assertThat(form("beech-leader", "walk.ash", given)
                        .orElseThrow()
                        .question("day")
                        .orElseThrow()
                        .isGiven())
                .isTrue();
    }

    @Test
    void aNoteThatIsAskedOnceIsOpenUntilItIsWritten() {
        Entry written = Stage.entry("1", "begin.ash", "hope", "ash-head", Content.Words.of("A hope."));
        Form.NoteQuestion before = (Form.NoteQuestion)
                form("ash-head", "begin.ash").orElseThrow().question("hope").orElseThrow();
        Form.NoteQuestion after = (Form.NoteQuestion) form("ash-head", "begin.ash", written)
                .orElseThrow()
                .question("hope")
                .orElseThrow();

        assertThat(before.isOpen()).isTrue();
        assertThat(before.isGiven()).isFalse();
        assertThat(after.isOpen()).isFalse();
        assertThat(after.isGiven()).isTrue();
    }

    @Test
    void notesOfThisVisitAreRatedOneByOne() {
        Entry here = Stage.entry("here", "walk.ash", "seen", "scribe-ash", Content.Words.of("Here."));
        Entry elsewhere = Stage.entry("elsewhere", "walk.cedar", "seen", "dogwood-head", Content.Words.of("There."));
        Form.RatingQuestion rate = (Form.RatingQuestion) form("ash-head", "brief.ash", here, elsewhere)
                .orElseThrow()
                .question("seen-again")
                .orElseThrow();

        assertThat(rate.items().stream().map(Form.Item::text)).containsExactly("Here.");
    }

    @Test
    void nobodyIsAskedToRateNotesWhileThereAreNone() {
        assertThat(form("ash-head", "brief.ash")).isEmpty();
    }

    @Test
    void nothingIsRatedThatIsNotThere() {
        Entry here = Stage.entry("here", "walk.ash", "seen", "scribe-ash", Content.Words.of("Here."));
        Form.Question rate = form("ash-head", "brief.ash", here)
                .orElseThrow()
                .question("seen-again")
                .orElseThrow();
        EntryValidator acceptance = new EntryValidator(cohort.programme(), Scripts.VOCABULARY);

        assertThat(acceptance.refusal(rate, new Content.Rating("here", "7", ""), true))
                .isEmpty();
        assertThat(acceptance.refusal(rate, new Content.Rating("gone", "7", ""), true))
                .contains(new EntryValidator.Refusal(
                        "item", "There is no such note to be rated here; read again what there is."));
    }

    @Test
    void everythingSomebodyIsAskedComesInTheOrderOfTheCourse() {
        assertThat(asking().of(Viewer.person("beech-head")).stream()
                        .map(form -> form.occurrence().id()))
                .containsExactly("begin.beech", "walk.beech", "walk.ash", "close");
    }

    private Tasks asking(Entry... entries) {
        return new Tasks(new CohortRecord(cohort, List.of(entries)), History.none(), course, Scripts.VOCABULARY);
    }

    private Optional<Form> form(String person, String occurrence, Entry... entries) {
        return asking(entries)
                .of(Viewer.person(person), course.occurrences().find(occurrence).orElseThrow());
    }

    private List<String> asked(String person, String occurrence, Entry... entries) {
        return form(person, occurrence, entries)
                .map(form -> form.questions().stream().map(Form.Question::id).toList())
                .orElse(List.of());
    }

    private List<String> sessions(String occurrence) {
        return asking().sessions(course.occurrences().find(occurrence).orElseThrow()).stream()
                .map(Session::id)
                .toList();
    }
}
