package org.criticalfriend.engine.forming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreedyFormingTest {

    private static final int SEEDS = 50;
    private static final double KILOMETRES_OF_A_DEGREE = 111.195;

    @Test
    void twentyOneSchoolsMakeSevenTrios() {
        Programme programme = Programmes.sketch("growing-the-top-2018-19");
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Candidate> schools = schools(21, seed);
            Formed formed = formed(programme, schools, seed);

            assertThat(sizes(formed, "school")).as("seed %d", seed).containsExactly(3, 3, 3, 3, 3, 3, 3);
            checkEverybodyIsSomewhere(formed, schools);
            for (Formed.FormedTeam team : formed.teams()) {
                checkNoNeighbours(members(team, schools));
                checkOneOfAKind(members(team, schools));
            }
            assertThat(formed.passedOver()).isEmpty();
        }
    }

    @Test
    void triosAndQuadsOfOnePhaseOfDifferentTrusts() {
        Programme programme = Programmes.sketch("growing-the-top-2025-26");
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Candidate> schools = schools(21, seed);
            Formed formed = formed(programme, schools, seed);

            checkEverybodyIsSomewhere(formed, schools);
            assertThat(formed.unplaced()).as("seed %d", seed).isEmpty();
            for (Formed.FormedTeam team : formed.teams()) {
                List<Candidate> members = members(team, schools);
                assertThat(members).hasSizeBetween(3, 4);
                checkNoNeighbours(members);
                checkOneOfAKind(members);
                assertThat(members)
                        .extracting(fact("phase"))
                        .containsOnly(members.get(0).facts().get("phase"));
                assertThat(members).extracting(fact("trust")).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void whereAKindIsTooFrequentOneOfItIsLeftOver() {
        // Of these eleven primary schools, which make three teams, four are of a kind of which a team has one.
        List<Candidate> schools = schools(22, 1);

        Formed formed = formed(Programmes.sketch("growing-the-top-2025-26"), schools, 1);

        assertThat(formed.unplaced())
                .extracting(Formed.Unplaced::reason)
                .containsExactly(
                        "A team has at most one school whose gender is boys or girls or whose admissions are selective,"
                                + " which with this school would not be so in any team that has room, and for a further"
                                + " team there are too few schools (one where it takes three).");
    }

    @Test
    void aRuleOfEarlierTeamsIsPassedOver() {
        Formed formed = formed(Programmes.sketch("growing-the-top-2025-26"), schools(6, 1), 1);

        assertThat(formed.passedOver())
                .containsExactly(new Formed.PassedOver(
                        "new-partners",
                        false,
                        "The wish that the schools of a team have not been in one team for three years is passed over:"
                                + " nothing is known yet of earlier teams."));
    }

    @Test
    void eachClusterHasAFacilitationSchool() {
        Programme programme = Programmes.sketch("challenge-the-gap");
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Candidate> all = schools(23, seed);
            Map<String, List<Candidate>> members =
                    Map.of("facilitation-school", all.subList(0, 4), "school", all.subList(4, 23));
            Formed formed = new GreedyForming().form(terms(programme, members), seed);

            assertThat(sizes(formed, "facilitation-school")).containsExactly(1, 1, 1, 1);
            assertThat(sizes(formed, "school")).hasSize(4).allMatch(size -> size >= 4 && size <= 6);
            assertThat(formed.unplaced()).isEmpty();
            checkEverybodyIsSomewhere(formed, all);
        }
    }

    @Test
    void aFacilitationSchoolTooManyIsLeftOver() {
        List<Candidate> all = schools(12, 3);
        Map<String, List<Candidate>> members =
                Map.of("facilitation-school", all.subList(0, 3), "school", all.subList(3, 12));

        Formed formed = new GreedyForming().form(terms(Programmes.sketch("challenge-the-gap"), members), 3);

        assertThat(sizes(formed, "school")).containsExactly(4, 5);
        assertThat(formed.unplaced()).singleElement().satisfies(one -> {
            assertThat(one.organisation()).isEqualTo("facilitation-school");
            assertThat(one.reason())
                    .isEqualTo("Every cluster is full, and for a further cluster there are too few schools (no where it"
                            + " takes four).");
        });
    }

    @Test
    void networksAreOfOnePhaseAndRegionAndOfTheUsualSize() {
        Programme programme = Programmes.sketch("jubilee-network");
        for (int seed = 0; seed < 10; seed++) {
            List<Candidate> schools = new ArrayList<>();
            for (int one = 0; one < 42; one++) {
                String phase = one < 21 ? "primary" : "secondary";
                schools.add(member("school-" + one, Map.of("phase", phase, "region", "north")));
            }
            Formed formed = formed(programme, schools, seed);

            assertThat(sizes(formed, "school"))
                    .as("seed %d", seed)
                    .hasSize(4)
                    .allMatch(size -> size >= 8 && size <= 12);
            for (Formed.FormedTeam team : formed.teams()) {
                assertThat(members(team, schools))
                        .extracting(fact("phase"))
                        .containsOnly(members(team, schools).get(0).facts().get("phase"));
            }
            assertThat(formed.total()).isEqualTo(84);
        }
    }

    @ParameterizedTest
    @CsvSource({"quality-assurance-review-2023-24,school", "public-libraries,library-service"})
    void whereOneHostMakesATeamEachHasItsOwn(String sketch, String organisation) {
        Map<String, List<Candidate>> members = Map.of(organisation, schools(9, 5));

        Formed formed = new GreedyForming().form(terms(Programmes.sketch(sketch), members), 5);

        assertThat(formed.teams()).hasSize(9).allMatch(team -> team.all().size() == 1);
        assertThat(formed.teams().get(0).id()).isEqualTo("team-1");
        assertThat(formed.unplaced()).isEmpty();
    }

    @Test
    void aProgrammeWithoutOrganisationsHasNoTeams() {
        Formed formed = new GreedyForming().form(terms(Programmes.sketch("getting-ahead-london"), Map.of()), 1);

        assertThat(formed).isEqualTo(new Formed(List.of(), List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "3..4,22,3 3 3 3 3 3 4,0",
        "3..4,24,3 3 3 3 3 3 3 3,0",
        "3..4,5,4,1",
        "3,22,3 3 3 3 3 3 3,1",
        "3..,11,3 4 4,0",
        "2,1,'',1"
    })
    void asFewAsPossibleAreLeftOver(String number, int schools, String sizes, int left) {
        Programme programme = Programmes.ofSchools(number, "{ title: Trio }");
        for (int seed = 0; seed < SEEDS; seed++) {
            Formed formed = formed(programme, schools(schools, seed), seed);

            assertThat(sizes(formed, "school").stream().map(String::valueOf)).isEqualTo(split(sizes));
            assertThat(formed.unplaced()).hasSize(left);
        }
    }

    @Test
    void theSameSeedMakesTheSameTeamsInWhateverOrderTheMembersCome() {
        Programme programme = Programmes.sketch("growing-the-top-2025-26");
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Candidate> schools = schools(20, seed);
            List<Candidate> shuffled = new ArrayList<>();
            for (Candidate school : schools) {
                shuffled.add(new Candidate(
                        school.id(), school.organisation(), new HashMap<>(school.facts()), school.headings()));
            }
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(formed(programme, shuffled, seed)).isEqualTo(formed(programme, schools, seed));
        }
    }

    @Test
    void aSchoolNearToEveryOtherIsToldWhyItHasNoPlace() {
        Programme programme = Programmes.ofSchools("2..3", "{ title: Trio, rules: { far: { apart: 20 km } } }");
        List<Candidate> schools = List.of(
                member("a", Map.of("latitude", "51.5", "longitude", "0")),
                member("b", Map.of("latitude", "52.5", "longitude", "0")),
                member("c", Map.of("latitude", "51.5", "longitude", "0.01")),
                member("d", Map.of()));

        Formed formed = formed(programme, schools, 1);

        assertThat(formed.teams()).hasSize(1);
        assertThat(formed.unplaced()).hasSize(2);
        assertThat(formed.unplaced().get(1))
                .isEqualTo(new Formed.Unplaced(
                        "school",
                        "d",
                        "No two schools of a trio lie nearer to each other than 20 km, which with this school would not"
                                + " be so in any trio that has room (a place is not known), and no further trio was"
                                + " found among those who are left over, as no two schools of a trio lie nearer to each"
                                + " other than 20 km (a place is not known)."));
        assertThat(formed.unplaced().get(0).reason()).contains("(1 km apart), and no further trio");
    }

    @Test
    void tooFewForOneTeamAreToldSo() {
        Formed formed = formed(Programmes.ofSchools("3", "{ title: Trio }"), schools(2, 1), 1);

        assertThat(formed.unplaced())
                .extracting(Formed.Unplaced::reason)
                .containsOnly("For a trio there are too few schools (two where it takes three).");
    }

    @Test
    void schoolsWithTheSameChallengeFindEachOther() {
        Programme programme = Programmes.ofSchools("3", "{ wishes: { common: { shared: challenge, weight: 5 } } }");
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Candidate> schools = IntStream.range(0, 12)
                    .mapToObj(one -> new Candidate(
                            "school-" + one,
                            "school-" + one,
                            Map.of(),
                            Map.of("challenge", List.of("theme " + one % 4))))
                    .toList();
            Formed formed = formed(programme, schools, seed);

            assertThat(formed.total()).as("seed %d", seed).isCloseTo(5 * 12, within(1e-6));
            assertThat(formed.wishes().get(0))
                    .isEqualTo(new Formed.Fulfilment("common", "team-1", 1, 15, "both: theme 0"));
        }
    }

    @Test
    void mixedTypesAreCounted() {
        Programme programme = Programmes.ofSchools("3", "{ wishes: { mixed: { mix: type, weight: 2 } } }");
        List<Candidate> schools = List.of(
                member("a", Map.of("type", "academy")),
                member("b", Map.of("type", "academy")),
                member("c", Map.of("type", "maintained")));

        assertThat(formed(programme, schools, 1).wishes())
                .containsExactly(new Formed.Fulfilment("mixed", "team-1", 0.5, 3, "type: academy and maintained"));
    }

    @Test
    void eachTeamHasAtLeastOneOfAKindWhereARuleSaysSo() {
        Programme programme = Programmes.ofSchools(
                "3..4",
                "{ rules: { lead: { at-least: { number: 1, of: { phase: secondary } } }, quads: { size: 4 } } }");
        List<Candidate> schools = IntStream.range(0, 13)
                .mapToObj(one -> member("school-" + one, Map.of("phase", one < 2 ? "secondary" : "primary")))
                .toList();
        for (int seed = 0; seed < SEEDS; seed++) {
            Formed formed = formed(programme, schools, seed);

            assertThat(sizes(formed, "school")).containsExactly(4, 4);
            assertThat(formed.teams())
                    .allMatch(team -> members(team, schools).stream()
                            .anyMatch(
                                    member -> "secondary".equals(member.facts().get("phase"))));
            assertThat(formed.unplaced()).hasSize(5);
        }
    }

    @Test
    void ofSeveralRulesOneIsEnough() {
        Programme programme = Programmes.ofSchools(
                "2", "{ rules: { either: { any-of: [{ same: phase }, { different: region }, { size: 5 }] } } }");
        List<Candidate> schools = List.of(
                member("a", Map.of("phase", "primary", "region", "north")),
                member("b", Map.of("phase", "secondary", "region", "north")),
                member("c", Map.of("phase", "secondary", "region", "south")),
                member("d", Map.of("phase", "primary", "region", "south")));
        for (int seed = 0; seed < SEEDS; seed++) {
            Formed formed = formed(programme, schools, seed);

            assertThat(formed.teams()).hasSize(2);
            assertThat(formed.teams()).noneMatch(team -> team.all().equals(List.of("a", "b")));
        }
    }

    private static List<String> split(String sizes) {
        return sizes.isEmpty() ? List.of() : List.of(sizes.split(" "));
    }

    private static Formed formed(Programme programme, List<Candidate> schools, long seed) {
        return new GreedyForming().form(terms(programme, Map.of("school", schools)), seed);
    }

    private static Terms terms(Programme programme, Map<String, List<Candidate>> members) {
        return Terms.of(programme, members, EngineVocabulary.plain());
    }

    /** Schools all over England, of which few are selective or of one gender and none is alone in its phase. */
    private static List<Candidate> schools(int number, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Candidate> schools = new ArrayList<>();
        for (int one = 0; one < number; one++) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("latitude", String.valueOf(50.8 + random.nextDouble() * 4));
            facts.put("longitude", String.valueOf(-3 + random.nextDouble() * 3));
            facts.put("phase", one % 2 == 0 ? "secondary" : "primary");
            facts.put("type", List.of("academy", "maintained", "free school").get(random.nextInt(3)));
            facts.put("gender", one % 7 == 0 ? "girls" : "mixed");
            facts.put("admissions", one % 7 == 1 ? "selective" : "non-selective");
            facts.put("trust", "trust " + one / 2);
            String id = "school-" + one;
            Map<String, List<String>> headings = Map.of(
                    "excellence", List.of("theme " + random.nextInt(6)),
                    "challenge", List.of("theme " + random.nextInt(6)));
            schools.add(new Candidate(id, id, facts, headings));
        }
        return schools;
    }

    private static Candidate member(String id, Map<String, String> facts) {
        return new Candidate(id, id, facts, Map.of());
    }

    private static List<Candidate> members(Formed.FormedTeam team, List<Candidate> all) {
        return all.stream().filter(member -> team.all().contains(member.id())).toList();
    }

    private static java.util.function.Function<Candidate, String> fact(String name) {
        return member -> member.facts().getOrDefault(name, "");
    }

    private static List<Integer> sizes(Formed formed, String organisation) {
        return formed.teams().stream()
                .map(team ->
                        team.members().getOrDefault(organisation, List.of()).size())
                .sorted()
                .toList();
    }

    private static void checkEverybodyIsSomewhere(Formed formed, List<Candidate> all) {
        List<String> found = new ArrayList<>();
        formed.teams().forEach(team -> found.addAll(team.all()));
        formed.unplaced().forEach(one -> found.add(one.member()));
        assertThat(found).doesNotHaveDuplicates().hasSameSizeAs(all);
        assertThat(new TreeSet<>(found))
                .isEqualTo(new TreeSet<>(all.stream().map(Candidate::id).toList()));
        assertThat(formed.unplaced()).allMatch(one -> one.reason().endsWith("."));
    }

    private static void checkNoNeighbours(List<Candidate> members) {
        for (Candidate one : members) {
            for (Candidate other : members) {
                assertThat(one.equals(other) || kilometres(one, other) >= 20)
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
    }

    private static void checkOneOfAKind(List<Candidate> members) {
        assertThat(members.stream()
                        .filter(member -> "girls".equals(member.facts().get("gender"))
                                || "selective".equals(member.facts().get("admissions"))))
                .hasSizeLessThan(2);
    }

    /** By the law of cosines, which over some kilometres is exact enough. */
    private static double kilometres(Candidate one, Candidate other) {
        double latitude = degrees(one, "latitude");
        double otherLatitude = degrees(other, "latitude");
        double cosine = Math.sin(latitude) * Math.sin(otherLatitude)
                + Math.cos(latitude)
                        * Math.cos(otherLatitude)
                        * Math.cos(degrees(one, "longitude") - degrees(other, "longitude"));
        return Math.toDegrees(Math.acos(Math.min(1, cosine))) * KILOMETRES_OF_A_DEGREE;
    }

    private static double degrees(Candidate member, String fact) {
        return Math.toRadians(Double.parseDouble(member.facts().getOrDefault(fact, "0")));
    }
}
