package org.criticalfriend.api.work;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.documents.DocumentTurn;
import org.criticalfriend.api.http.answer.EntryResponse;
import org.criticalfriend.api.visits.OpeningResponse;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/** What somebody is asked, in all cohorts, with whatever a program needs in order to answer. */
@Description("what whoever asks is asked, in all cohorts")
public record WorkResponse(
        @Description("what is asked at one visit, event or task each; cohort by cohort, in the order of the course")
        List<Asked> asked,

        @Description("the documents that wait to be passed on or confirmed, cohort by cohort")
        List<Waiting> documents) {

    public WorkResponse {
        asked = List.copyOf(asked);
        documents = List.copyOf(documents);
    }

    /** A document that waits for somebody. */
    @Description("a document that waits to be passed on or confirmed")
    public record Waiting(
            @Description("the cohort's id") String cohort,
            @Description("the document's id") String document,
            @Description("the name people see") String title,

            @Description("the stage that has it, by the name people see")
            String stage,

            @Description("the day by which it is to be passed on; null where none is known, and where it is not to be")
            @Nullable
            LocalDate day,

            @Description("whether it waits to be passed on") boolean isTurn,

            @Description("whether it waits for what was changed since it was signed to be confirmed")
            boolean isToConfirm,

            @Description("where it can be read") String address) {

        static Waiting of(CohortContext in, DocumentTurn turn) {
            Output.Stage next = turn.next();
            return new Waiting(
                    in.cohort().id(),
                    turn.subject().id(),
                    turn.subject().title(),
                    next == null ? "" : next.title(),
                    turn.isTurn() ? turn.due() : null,
                    turn.isTurn(),
                    turn.isToConfirm(),
                    Addresses.rest(
                            Addresses.document(in.cohort().id(), turn.subject().id())));
        }
    }

    /** What is asked at one visit, event or task. */
    @Description("what is asked at one visit, event or task")
    public record Asked(
            @Description("the cohort's id") String cohort,

            @Description("the id of the visit, event or task")
            String occurrence,

            @Description("the name people see of its step") String title,

            @Description("its day, or of a task the day it is due; null where none is known") @Nullable
            LocalDate day,

            @Description("the id of the place it is given for; empty for none")
            String place,

            @Description("whether nothing that has to be given is missing")
            boolean isComplete,

            @Description("one thing each that is asked") List<Question> questions) {

        public Asked {
            questions = List.copyOf(questions);
        }
    }

    /** One thing that is asked. */
    @Description(
            "one thing that is asked: one of note, rating, choice, agenda, people and agreement is there; none of them where"
                    + " days are set with their visits")
    public record Question(
            @Description("the id of the note, instrument or choice, which an entry names as what it was collected for")
            String id,

            @Description("the name people see") String title,

            @Description("whether as much was given as has to be")
            boolean isGiven,

            @Description("words to be written") @Nullable Note note,
            @Description("things to be rated") @Nullable Rating rating,
            @Description("an option to be chosen") @Nullable Choice choice,
            @Description("a visit to be planned") @Nullable Agenda agenda,
            @Description("people to be named") @Nullable List<OpeningResponse> people,
            @Description("a yes to be said") @Nullable Agreement agreement) {}

    /** A visit to be planned. */
    @Description("a visit to be planned")
    public record Agenda(
            @Description("the id of the visit") String visit,

            @Description("its sessions as they are planned, or as a beginning")
            List<EntryResponse.Slot> slots,

            @Description("the entry the agenda is kept as") Kept entry) {

        public Agenda {
            slots = List.copyOf(slots);
        }
    }

    /** A yes to be said. */
    @Description("a yes to be said")
    public record Agreement(
            @Description("the versions it is said to, by the ids of entries; what is sent as agreed")
            Map<String, Integer> to,

            @Description("the entry the yes is kept as") Kept entry) {

        public Agreement {
            to = Collections.unmodifiableMap(new LinkedHashMap<>(to));
        }
    }

    /** Words to be written. */
    @Description("words to be written")
    public record Note(
            @Description("what a note is filed under: one heading of each framework, or a theme in words of one's own")
            List<Headings> frameworks,

            @Description("further things to fill in, by their ids")
            List<String> fields,

            @Description("those whom a field may name that is for a person; such a field holds an id")
            List<Option> people,

            @Description("whether another one may be written")
            boolean isOpen,

            @Description("what was written already; the id of another one is free to choose")
            List<Kept> written) {

        public Note {
            frameworks = List.copyOf(frameworks);
            fields = List.copyOf(fields);
            people = List.copyOf(people);
            written = List.copyOf(written);
        }
    }

    /** What a note is filed under. */
    @Description("something that a note is filed under")
    public record Headings(
            @Description("the framework's id, or themes; an entry names its heading by this id")
            String id,

            @Description("the name people see") String title,

            @Description(
                    "its headings, one of which is chosen; none where any words are taken, as they are for a theme")
            List<Option> headings) {

        public Headings {
            headings = List.copyOf(headings);
        }
    }

    /** Things to be rated. */
    @Description("things to be rated, each kept as an entry of its own")
    public record Rating(
            @Description("whether words may stand beside a rating")
            boolean takesWords,

            @Description("the statements, headings or notes that are rated")
            List<Item> items) {

        public Rating {
            items = List.copyOf(items);
        }
    }

    /** A statement, a heading or somebody's note. */
    @Description("a statement, a heading or somebody's note that is rated")
    public record Item(
            @Description("its id") String id,
            @Description("its words") String text,

            @Description("worded negatively: a high mean is not good news")
            boolean negative,

            @Description("what can be answered, in the order of the scale")
            List<Option> levels,

            @Description("the entry the rating is kept as") Kept entry) {

        public Item {
            levels = List.copyOf(levels);
        }
    }

    /** An option to be chosen. */
    @Description("an option to be chosen")
    public record Choice(
            @Description("what there is to choose from") List<Option> options,
            @Description("the entry the choice is kept as") Kept entry) {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Something that can be chosen. */
    @Description("something that can be chosen")
    public record Option(
            @Description("its id") String id,
            @Description("the name people see") String title) {}

    /** An entry by its id and version. */
    @Description("an entry by its id and version")
    public record Kept(
            @Description("its id") String id,

            @Description("the version a change is based on; 0 where nothing was given yet")
            int version) {

        static Kept of(Entry entry) {
            return new Kept(entry.id(), entry.version());
        }
    }

    public static WorkResponse of(List<ReadWork.Asked> asked) {
        return new WorkResponse(
                asked.stream()
                        .flatMap(one -> one.forms().stream().map(form -> asked(one, form)))
                        .toList(),
                asked.stream()
                        .flatMap(one -> one.documents().stream().map(turn -> Waiting.of(one.in(), turn)))
                        .toList());
    }

    private static Asked asked(ReadWork.Asked asked, Form form) {
        return new Asked(
                asked.in().cohort().id(),
                form.occurrence().id(),
                form.occurrence().step().title(),
                form.occurrence().day(),
                form.place(),
                form.isComplete(),
                form.questions().stream()
                        .map(question -> question(asked.in(), form, question))
                        .toList());
    }

    private static Question question(CohortContext in, Form form, Form.Question question) {
        Programme programme = in.cohort().programme();
        Actor actor = in.actor();
        return new Question(
                question.id(),
                title(programme, question),
                question.isGiven(),
                question instanceof Form.NoteQuestion write ? note(programme, write) : null,
                question instanceof Form.RatingQuestion rate ? rating(actor, form, rate) : null,
                question instanceof Form.ChoiceQuestion choose ? choice(actor, form, choose) : null,
                question instanceof Form.PlanQuestion plan ? agenda(actor, form, plan) : null,
                question instanceof Form.NamingQuestion toName ? OpeningResponse.of(in.cohort(), toName) : null,
                question instanceof Form.AgreementQuestion agree ? agreement(actor, form, agree) : null);
    }

    private static String title(Programme programme, Form.Question question) {
        if (question instanceof Form.NoteQuestion write) {
            return write.note().title();
        }
        if (question instanceof Form.RatingQuestion rate) {
            return rate.instrument().title();
        }
        if (question instanceof Form.ChoiceQuestion choose) {
            return choose.choice().title();
        }
        return question instanceof Form.AgreementQuestion agree
                ? agree.title()
                : Sentences.capital(
                        new Titles(programme).things(List.of(question.id())).get(0));
    }

    private static Kept kept(Actor actor, Form form, Form.Question question, Optional<Entry> given, Content content) {
        String id = form.answerId(question, content, actor.id()).orElse("");
        return given.map(Kept::of).orElseGet(() -> new Kept(id, 0));
    }

    private static Agenda agenda(Actor actor, Form form, Form.PlanQuestion plan) {
        return new Agenda(
                plan.visit().id(),
                EntryResponse.Slot.of(plan.agenda()),
                kept(actor, form, plan, plan.entry(), new Content.Planned(plan.agenda())));
    }

    private static Agreement agreement(Actor actor, Form form, Form.AgreementQuestion agree) {
        return new Agreement(agree.yes().to(), kept(actor, form, agree, agree.entry(), agree.yes()));
    }

    private static Note note(Programme programme, Form.NoteQuestion write) {
        return new Note(
                write.note().headings().stream()
                        .map(id -> programme
                                .frameworks()
                                .find(id)
                                .map(framework -> headings(id, framework))
                                .orElseGet(() -> new Headings(id, "Theme", List.of())))
                        .toList(),
                List.copyOf(write.note().fields().ids()),
                write.people().stream()
                        .map(person -> new Option(person.id(), person.name()))
                        .toList(),
                write.isOpen(),
                write.entries().stream().map(Kept::of).toList());
    }

    private static Headings headings(String id, Framework framework) {
        return new Headings(
                id,
                framework.title(),
                framework.headings().all().stream()
                        .map(heading -> new Option(heading.id(), heading.title()))
                        .toList());
    }

    private static Rating rating(Actor actor, Form form, Form.RatingQuestion rate) {
        return new Rating(
                rate.takesWords(),
                rate.items().stream()
                        .map(item -> new Item(
                                item.id(),
                                item.text(),
                                item.isNegative(),
                                item.scale().levels().stream()
                                        .map(level -> new Option(level.id(), level.title()))
                                        .toList(),
                                kept(
                                        actor,
                                        form,
                                        rate,
                                        Optional.ofNullable(rate.given().get(item.id())),
                                        new Content.Rating(item.id(), "", ""))))
                        .toList());
    }

    private static Choice choice(Actor actor, Form form, Form.ChoiceQuestion choose) {
        return new Choice(
                choose.choice().options().all().stream()
                        .map(option -> new Option(option.id(), option.title()))
                        .toList(),
                kept(actor, form, choose, choose.entry(), new Content.Chosen("")));
    }
}
