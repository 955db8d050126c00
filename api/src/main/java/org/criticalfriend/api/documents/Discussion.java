package org.criticalfriend.api.documents;

import static org.criticalfriend.engine.access.Act.GIVE_DOCUMENT_BACK;
import static org.criticalfriend.engine.access.Act.SHARE_DOCUMENT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.signoff.Comment;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.spi.programme.Output;

/** What is said of one document while it is signed off, as its reader may see it and go on with it. */
final class Discussion {

    private final DocumentService.Found found;
    private final SaidOfDocument typed;
    private final Ids ids;
    private final Titles titles;
    private final List<Output.Stage> stages;
    private final SignOff signOff;
    private final boolean mayComment;
    private final boolean mayAnswer;
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<Comment> shown = new LinkedHashSet<>();

    Discussion(DocumentService.Found found, SaidOfDocument typed, Ids ids) {
        this.found = found;
        this.typed = typed;
        this.ids = ids;
        this.titles = new Titles(found.in().cohort().programme());
        this.stages = found.stages();
        this.signOff = found.signOff();
        this.mayComment = found.mayComment();
        this.mayAnswer = found.mayAnswer();
    }

    /** What is said of a passage. */
    DocumentPage.Talk of(Passage passage) {
        List<DocumentPage.Comment> comments = comments(one -> one.equals(passage), false);
        DocumentPage.Form form = mayComment
                ? form(
                        SaidOfDocument.on(passage.id()),
                        Addresses.comments(cohort(), found.subject().id()),
                        passage.id())
                : null;
        return comments.isEmpty() && form == null
                ? DocumentPage.Talk.NONE
                : new DocumentPage.Talk("p-" + passage.id(), comments, form);
    }

    /** The comments on words of a part that do not stand in it any more; asked for once all of the part is shown. */
    List<DocumentPage.Comment> lost(String part) {
        return comments(one -> one.part().equals(part), true);
    }

    /** The comments that have been shown nowhere. */
    List<DocumentPage.Comment> lost() {
        return comments(one -> true, true);
    }

    private List<DocumentPage.Comment> comments(Predicate<Passage> which, boolean isLost) {
        List<DocumentPage.Comment> comments = new ArrayList<>();
        for (Comment comment : signOff.comments()) {
            if (which.test(comment.said().passage()) && shown.add(comment)) {
                comments.add(comment(comment, isLost));
            }
        }
        return comments;
    }

    private DocumentPage.Comment comment(Comment comment, boolean isLost) {
        SignOffAct.Commented said = comment.said();
        SignOffAct.Answered answer = comment.answer();
        Passage passage = said.passage();
        String words = passage.words().isEmpty() ? passage.part() : passage.words();
        return new DocumentPage.Comment(
                "c-" + said.id(),
                isLost ? words : "",
                said.text(),
                who(said) + ", " + day(said),
                answer == null
                        ? ""
                        : (answer.isDone() ? "Done" : "Left as it is")
                                + (answer.word().isEmpty() ? "" : ": " + answer.word()) + " (" + who(answer) + ", "
                                + day(answer) + ")",
                comment.isOpen() && mayAnswer
                        ? form(
                                SaidOfDocument.answer(said.id()),
                                Addresses.answer(cohort(), found.subject().id(), said.id()),
                                "")
                        : null);
    }

    private DocumentPage.Form form(String id, String action, String passage) {
        forms.add(id);
        return new DocumentPage.Form(
                id, action, ids.next(), found.version(), passage, typed.text(id), typed.problem(id));
    }

    /** Whether a form was put on the page. */
    boolean has(String form) {
        return forms.contains(form);
    }

    /** Everything that was done, in order. */
    List<DocumentPage.Act> acts() {
        return signOff.acts().stream()
                .map(act -> new DocumentPage.Act(who(act) + " " + what(act) + ", " + day(act), act.words()))
                .toList();
    }

    private String what(SignOffAct act) {
        if (act instanceof SignOffAct.Passed) {
            return act.stage() == stages.size() - 1 ? "released it" : "passed it on";
        }
        if (act instanceof SignOffAct.GivenBack back) {
            return (act.stage() == stages.size() ? "took it back to " : "gave it back to ")
                    + titles.who(stages.get(back.to()).by()).words();
        }
        if (act instanceof SignOffAct.Commented comment) {
            Passage passage = comment.passage();
            return "commented on “" + beginning(passage.words().isEmpty() ? passage.part() : passage.words()) + "”";
        }
        if (act instanceof SignOffAct.Shared shared) {
            return shared.isShared() ? "shared it with another team" : "shares it with another team no longer";
        }
        return ((SignOffAct.Answered) act).isDone()
                ? "did what a comment asks"
                : "left as it is what a comment is about";
    }

    private static String beginning(String words) {
        int most = 60;
        int end = words.codePointCount(0, words.length()) <= most ? words.length() : words.offsetByCodePoints(0, most);
        return words.substring(0, end).replace('\n', ' ') + (end < words.length() ? "…" : "");
    }

    /** In whose name it was done, and by whom where it was one person. */
    private String who(SignOffAct act) {
        List<String> by = act instanceof SignOffAct.Answered
                ? stages.get(0).by()
                : act.stage() < stages.size() ? stages.get(act.stage()).by() : onceReleased(act);
        String role = titles.who(by).words();
        return found.in()
                .cohort()
                .people()
                .find(act.by())
                .map(Person::name)
                .map(name -> name + " (" + role.replaceFirst("^the ", "") + ")")
                .orElseGet(() -> Sentences.capital(role));
    }

    /** As what somebody did something with a release: by their part in the cohort, or else by their office. */
    private List<String> onceReleased(SignOffAct act) {
        Scope scope = found.subject().scope();
        Membership membership = found.in().policy().membership();
        List<String> may = found.in()
                .policy()
                .who(
                        act instanceof SignOffAct.Shared ? SHARE_DOCUMENT : GIVE_DOCUMENT_BACK,
                        found.subject().at(act.stage()));
        List<String> parts = may.stream()
                .filter(word -> membership.is(word, Viewer.person(act.by()), scope, ""))
                .toList();
        return parts.isEmpty()
                ? may.stream()
                        .filter(word -> membership.seats(List.of(word), scope).isEmpty())
                        .toList()
                : parts;
    }

    private static String day(SignOffAct act) {
        return Times.date(LocalDate.ofInstant(act.at(), ZoneOffset.UTC));
    }

    private String cohort() {
        return found.in().cohort().id();
    }
}
