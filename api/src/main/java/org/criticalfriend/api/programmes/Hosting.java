package org.criticalfriend.api.programmes;

import java.util.Optional;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;

/**
 * Who comes to whom in a programme. No key says so: visits follow their host, so it is read off the course.
 *
 * @param inWords the same in a few words
 */
record Hosting(Shape shape, String inWords) {

    static Hosting of(Programme programme) {
        Optional<Organisation> host = programme.course().stream()
                .filter(Step.Visit.class::isInstance)
                .map(Step.Visit.class::cast)
                .flatMap(visit -> programme.organisations().find(visit.host()).stream())
                .findFirst();
        if (host.isPresent()) {
            return ofVisits(host.get());
        }
        Optional<Organisation> meetingPlace = programme.course().stream()
                .filter(Step.Event.class::isInstance)
                .map(Step.Event.class::cast)
                .flatMap(event -> Optional.ofNullable(event.place()).stream())
                .flatMap(place -> programme.organisations().find(place).stream())
                .findFirst();
        return meetingPlace
                .map(place -> new Hosting(
                        Shape.NETWORK, English.alone(English.plural(place.title())) + " meet at each other’s places"))
                .orElse(new Hosting(Shape.PEOPLE, "People meet; nobody hosts a visit"));
    }

    private static Hosting ofVisits(Organisation host) {
        Integer most = host.number().most();
        boolean isAlone = host.per() == Organisation.Per.TEAM && most != null && most == 1;
        String one = Nouns.inSentence(host.title());
        return isAlone
                ? new Hosting(Shape.TEAM_AND_HOST, "A team visits one " + one)
                : new Hosting(Shape.RING, "Each " + one + " hosts once");
    }
}
