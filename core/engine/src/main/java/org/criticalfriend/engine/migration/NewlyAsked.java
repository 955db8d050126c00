package org.criticalfriend.engine.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.migration.Move.Asked;
import org.criticalfriend.engine.record.EditionMapping;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.programme.Programme;

/** What people are asked in the other edition that they are not asked now, whether or not its day is over. */
final class NewlyAsked {

    private final EditionMapping mapping;
    private final Titles titles;

    private NewlyAsked(EditionMapping mapping, Titles titles) {
        this.mapping = mapping;
        this.titles = titles;
    }

    /** Something asked of people, without how many. */
    private record Thing(String what, String in, String step) {}

    static List<Asked> of(Cohort cohort, Programme target, EditionMapping mapping, Tasks now, Tasks then) {
        NewlyAsked newly = new NewlyAsked(mapping, new Titles(target));
        Map<Thing, Set<String>> anew = new LinkedHashMap<>();
        cohort.seats().stream()
                .map(Seat::person)
                .filter(person -> !person.isEmpty())
                .distinct()
                .forEach(person -> {
                    Viewer viewer = Viewer.person(person);
                    Set<String> asked = new HashSet<>();
                    now.of(viewer).forEach(form -> asked.addAll(newly.asked(form)));
                    then.of(viewer)
                            .forEach(form -> newly.beside(asked, form)
                                    .forEach(thing -> anew.computeIfAbsent(thing, none -> new HashSet<>())
                                            .add(person)));
                });
        List<Asked> all = new ArrayList<>();
        anew.forEach((thing, people) -> all.add(new Asked(thing.what(), thing.in(), thing.step(), people.size())));
        return all;
    }

    /** Everything a form asks now, by what it is called in the other edition. */
    private List<String> asked(Form form) {
        List<String> asked = new ArrayList<>();
        for (Form.Question question : form.questions()) {
            BinaryOperator<String> key = (id, part) -> key(form, id, part);
            if (question instanceof Form.RatingQuestion rate) {
                rate.items()
                        .forEach(item -> mapping.called(rate.instrument(), item.id())
                                .ifPresent(id -> asked.add(
                                        key.apply(mapping.called(rate.id()).orElseThrow(), id))));
            } else if (question instanceof Form.NamingQuestion name) {
                name.openings()
                        .forEach(opening ->
                                asked.add(key.apply(name.id(), opening.role().id())));
            } else {
                asked.add(key.apply(mapping.called(question.id()).orElse(question.id()), ""));
            }
        }
        return asked;
    }

    private static String key(Form form, String question, String part) {
        return form.occurrence().id() + " " + question + " " + part;
    }

    /** What a form of the other edition asks beside what is asked already; an instrument that is new altogether as one. */
    private List<Thing> beside(Set<String> asked, Form form) {
        List<Thing> things = new ArrayList<>();
        String step = form.occurrence().step().title();
        for (Form.Question question : form.questions()) {
            if (question instanceof Form.RatingQuestion rate) {
                List<Form.Item> items = rate.items().stream()
                        .filter(item -> !asked.contains(key(form, rate.id(), item.id())))
                        .toList();
                String title = rate.instrument().title();
                if (items.size() == rate.items().size() && !items.isEmpty()) {
                    things.add(new Thing(title, "", step));
                } else {
                    items.forEach(item -> things.add(new Thing(item.text(), title, step)));
                }
            } else if (question instanceof Form.NamingQuestion name) {
                name.openings().stream()
                        .filter(opening -> !asked.contains(
                                key(form, name.id(), opening.role().id())))
                        .forEach(opening -> things.add(new Thing(opening.role().title(), "", step)));
            } else if (!asked.contains(key(form, question.id(), ""))) {
                things.add(new Thing(title(question), "", step));
            }
        }
        return things;
    }

    private String title(Form.Question question) {
        return question instanceof Form.AgreementQuestion agree
                ? agree.title()
                : titles.thing(question.id()).replace("*", "");
    }
}
