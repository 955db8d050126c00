package org.criticalfriend.api.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.documents.text.Texts;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.composition.DocumentFormat;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.signoff.Comment;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.programme.Output;

/** Describes a document for one reader: its text and the state of its sign-off, with everything put into words. */
final class DocumentDetails {

    private final DocumentService.Found found;
    private final CohortContext in;
    private final Titles titles;
    private final List<Output.Stage> stages;
    private final List<String> passages;

    private DocumentDetails(DocumentService.Found found) {
        this.found = found;
        this.in = found.in();
        this.titles = new Titles(in.cohort().programme());
        this.stages = found.stages();
        this.passages = found.passages().stream().map(Passage::id).toList();
    }

    /** The answer, with the formats that the document can be had in. */
    static DocumentDetailResponse of(DocumentService.Found found, List<DocumentFormat> formats) {
        return new DocumentDetails(found).answer(formats);
    }

    private DocumentDetailResponse answer(List<DocumentFormat> formats) {
        return new DocumentDetailResponse(
                in.cohort().id(),
                found.subject().id(),
                found.subject().output().id(),
                found.stage(),
                stages.size(),
                found.version(),
                found.document().isDraft() ? found.text().fingerprint() : "",
                StageResponse.of(found),
                found.turn().isTurn(),
                found.mayComment(),
                found.mayAnswer(),
                found.mayGiveBack(),
                found.mayComment()
                        ? found.passages().stream().map(PassageResponse::of).toList()
                        : List.of(),
                found.signOff().comments().stream().map(this::comment).toList(),
                found.signOff().acts().stream()
                        .flatMap(DocumentDetailResponse.Move::of)
                        .toList(),
                found.drawing().stream().map(DocumentDetailResponse.Drawing::of).toList(),
                Texts.wellFormed(found.document()),
                onPage(formats));
    }

    private CommentResponse comment(Comment comment) {
        SignOffAct.Commented said = comment.said();
        SignOffAct.Answered answer = comment.answer();
        return new CommentResponse(
                said.id(),
                said.stage(),
                PassageResponse.of(said.passage()),
                said.text(),
                said.by(),
                CommentResponse.day(said),
                answer == null ? null : CommentResponse.Answer.of(answer),
                who(said) + ", " + day(said.at()),
                answer == null
                        ? ""
                        : (answer.isDone() ? "Done" : "Left as it is")
                                + (answer.word().isEmpty() ? "" : ": " + answer.word()) + " (" + who(answer) + ", "
                                + day(answer.at()) + ")",
                !passages.contains(said.passage().id()));
    }

    private DocumentDetailResponse.OnPage onPage(List<DocumentFormat> formats) {
        Document document = found.document();
        String seenBy = document.audience();
        String lead = document.parts().isEmpty() ? "Nothing stands in it yet." : "";
        if (document.isDraft()) {
            lead = "A draft, not yet released. "
                    + (!found.turn().hasBegun()
                            ? "It " + Sentences.small(found.turn().early()) + "."
                            : found.maySign()
                                    ? "It waits for you."
                                    : "It is with "
                                            + titles.who(stages.get(found.stage())
                                                            .by())
                                                    .words() + ".")
                    + found.unconfirmed().map(sentence -> " " + sentence).orElse("");
            seenBy = "Seen by those who sign it off: " + who(Act.READ_DOCUMENT, found.stage())
                    + ". Once it is released, by " + who(Act.READ_DOCUMENT, stages.size()) + ".";
        } else if (found.isReleased()) {
            lead = released(found.versions());
        } else if (!document.parts().isEmpty()) {
            lead = "Composed whenever it is opened, from what is written by then.";
        }
        boolean isLast = found.stage() >= stages.size() - 1;
        return new DocumentDetailResponse.OnPage(
                in.cohort().title(),
                lead,
                seenBy,
                who(Act.READ_COMMENTS, found.stage()),
                who(Act.READ_DOCUMENT, found.stage()),
                found.subject().scope().occurrence(),
                found.isReleased(),
                found.maySign(),
                isLast ? "" : titles.who(stages.get(found.stage() + 1).by()).words(),
                found.maySign() && found.mayPassOnWithOpenComments()
                        ? found.signOff().open().size()
                        : 0,
                stages.stream()
                        .limit(found.stage())
                        .map(stage ->
                                stage.title() + ": " + titles.who(stage.by()).words())
                        .toList(),
                found.signOff().acts().stream()
                        .map(act -> new DocumentDetailResponse.Done(
                                who(act) + " " + what(act) + ", " + day(act.at()), act.words()))
                        .toList(),
                formats.stream()
                        .map(format -> new Link(
                                format.title(),
                                Addresses.documentFile(
                                        in.cohort().id(), found.subject().id(), format.address())))
                        .toList(),
                document,
                found.stamp());
    }

    /** Those who may do something with it at a stage of its sign-off, in words. */
    private String who(Act act, int stage) {
        return titles.who(in.policy().who(act, found.subject().at(stage))).words();
    }

    private static String released(List<DocumentService.Version> versions) {
        DocumentService.Version out = versions.get(versions.size() - 1);
        StringBuilder lead = new StringBuilder("Released on ").append(day(out.at()));
        if (versions.size() > 1) {
            lead.append(", as version ").append(out.number());
        }
        lead.append('.');
        for (DocumentService.Version version : versions) {
            if (version.takenBack() != null) {
                lead.append(" Version ")
                        .append(version.number())
                        .append(" of ")
                        .append(day(version.at()))
                        .append(" was taken back on ")
                        .append(day(version.takenBack()))
                        .append('.');
            }
        }
        return lead.toString();
    }

    private static String day(Instant at) {
        return Times.date(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private String what(SignOffAct act) {
        if (act instanceof SignOffAct.Passed) {
            return act.stage() == stages.size() - 1 ? "released it" : "passed it on" + openThen(act);
        }
        if (act instanceof SignOffAct.Confirmed) {
            return "confirmed it as it was changed since";
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

    /** That comments were open when something was done, in words; empty where none was. */
    private String openThen(SignOffAct act) {
        List<SignOffAct> acts = found.signOff().acts();
        int open = new SignOff(found.subject().id(), acts.subList(0, acts.indexOf(act)), 0)
                .open()
                .size();
        return open == 0 ? "" : open == 1 ? " with one comment open" : " with " + open + " comments open";
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
        return in.cohort()
                .people()
                .find(act.by())
                .map(Person::name)
                .map(name -> name + " (" + role.replaceFirst("^the ", "") + ")")
                .orElseGet(() -> Sentences.capital(role));
    }

    /** As what somebody did something with a release: by their part in the cohort, or else by their office. */
    private List<String> onceReleased(SignOffAct act) {
        Scope scope = found.subject().scope();
        Membership membership = in.policy().membership();
        List<String> may = in.policy()
                .who(
                        act instanceof SignOffAct.Shared ? Act.SHARE_DOCUMENT : Act.GIVE_DOCUMENT_BACK,
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
}
