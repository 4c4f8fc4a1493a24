package agraw.compare.filter;

import static agraw.compare.filter.Shelves.known;
import static agraw.compare.filter.Shelves.tagged;
import static agraw.compare.filter.Shelves.unreferenced;
import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Stance;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    private static final Shelves EN = Shelves.ENGLISH;
    private static final Shelves FR = Shelves.FRENCH;
    private static final Shelves.Known KAYES = tagged(
            known(
                    "ML-KAY",
                    "Eau à Médine",
                    "origin_place",
                    "Mali > Kayes > Médine",
                    "period_start",
                    "1986~",
                    "period_end",
                    "1995-05",
                    "type",
                    "t2",
                    "members",
                    "120",
                    "official",
                    "yes",
                    "story",
                    "They dug a well; it ran dry"),
            "P3.08",
            Stance.CHALLENGES);
    private static final Shelves.Known TIZNIT = unreferenced(known(
            "MA-TIZ",
            "School in Tiznit",
            "origin_place",
            "Morocco > Tiznit",
            "period_start",
            "2005",
            "type",
            "unknown",
            "members",
            "80",
            "members",
            "95"));
    private static final Shelves.Known BARE = known("SN-1", "Bare");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country is Mali | ML-KAY",
                "COUNTRY is mali | ML-KAY",
                "country is Mali, Morocco | ML-KAY MA-TIZ",
                "country is not Mali | MA-TIZ SN-1",
                "place of origin is medine | ML-KAY",
                "\"Place of origin\" is \"Mali > Kayes > Médine\" | ML-KAY",
                "origin_place contains kay | ML-KAY",
                "Type and reason is Broker | ML-KAY",
                "type is passeur | ML-KAY",
                "type is t2 | ML-KAY",
                "type is unknown | MA-TIZ",
                "unknown type | MA-TIZ",
                "official is yes | ML-KAY",
                "missing official | MA-TIZ SN-1",
                "missing references | MA-TIZ",
                "has references | ML-KAY SN-1",
                "members > 100 | ML-KAY",
                "members <= 95 | MA-TIZ",
                "members is 80 | MA-TIZ",
                "members is not 80 | ML-KAY SN-1",
                "disagrees members | MA-TIZ",
                "period overlaps 1990-2000 | ML-KAY",
                "period overlaps 1990–2010 | ML-KAY MA-TIZ",
                "period before 1996 | ML-KAY",
                "period after 2000 | MA-TIZ",
                "start is 1986 | ML-KAY",
                "start from 1986 | ML-KAY MA-TIZ",
                "end to 1995 | ML-KAY",
                "P3 has challenges | ML-KAY",
                "P3.08 has tags | ML-KAY",
                "P3 has supports, challenges | ML-KAY",
                "P4 has tags | ",
                "missing P3 | MA-TIZ SN-1",
                "P3 > 0 | ML-KAY",
                "story contains \"ran dry\" | ML-KAY",
                "eau MEDINE | ML-KAY",
                "kay | ML-KAY",
                "not country is Mali | MA-TIZ SN-1",
                "(country is Mali or country is Morocco) and members < 100 | MA-TIZ",
                "country is Mali or country is Morocco and members > 100 | ML-KAY",
                "country is Mali and P3 has challenges and period overlaps 1990-2000 and has references | ML-KAY",
                "language is French | ML-KAY MA-TIZ SN-1",
                "language is fr | ML-KAY MA-TIZ SN-1",
                "title contains bare | SN-1",
                "facts > 5 | ML-KAY"
            })
    void takesTheCasesOfWhichItHolds(String filter, String keys) {
        assertThat(EN.parse(filter).problems()).isEmpty();
        assertThat(String.join(" ", EN.find(filter, KAYES, TIZNIT, BARE))).isEqualTo(keys == null ? "" : keys);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pays est Mali et P3 a contredit | ML-KAY",
                "période recoupe 1990-2000 ou manque références | ML-KAY MA-TIZ",
                "Lieu d'origine n'est pas Mali | MA-TIZ SN-1",
                "sauf officiel est oui | MA-TIZ SN-1",
                "country is Mali | ML-KAY"
            })
    void speaksFrenchAndStillUnderstandsEnglish(String filter, String keys) {
        assertThat(FR.parse(filter).problems()).isEmpty();
        assertThat(String.join(" ", FR.find(filter, KAYES, TIZNIT, BARE))).isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country is Mali and",
                "country is Mali and (",
                "country is Mali and cou",
                "country is Mali and country",
                "country is Mali and country ",
                "country is Mali and country i",
                "country is Mali and country is",
                "country is Mali and country is ",
                "country is Mali and missing",
                "country is Mali and missing ref",
                "country is Mali and P3 has cha",
                "country is Mali and period overlaps 19",
                "country is Mali and members > ",
                "country is Mali and place of or",
                "country is Mali or",
                "(country is Mali"
            })
    void whatIsHalfTypedFiltersByWhatIsWhole(String filter) {
        assertThat(EN.find(filter.replace("place of or", "not "), KAYES, TIZNIT))
                .containsExactly("ML-KAY");
        assertThat(EN.parse(filter).problems()).allMatch(Problem::unfinished);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country is Mali and watter is 3 | 20 | TOPIC",
                "country overlaps 1990 | 8 | OPERATOR",
                "members > many | 10 | NUMBER",
                "period before spring | 14 | DATE",
                "P3 has doubts | 7 | STANCE",
                "missing watter | 8 | TOPIC",
                "country is Mali) | 15 | NO_PARENTHESIS",
                "is Mali | 0 | TOPIC"
            })
    void saysWhereItIsNotUnderstoodAndWhatIsExpected(String filter, int from, Problem.Expected expected) {
        Problem problem = EN.parse(filter).problem().orElseThrow();
        assertThat(problem.from()).isEqualTo(from);
        assertThat(problem.expected()).isEqualTo(expected);
        assertThat(problem.unfinished()).isFalse();
    }

    @Test
    void wordsThatLookLikeKeywordsInATitleAreFoundAsTheyAre() {
        Shelves.Known walk = known("W", "From here to there after rain");
        assertThat(EN.find("from here to there", walk)).containsExactly("W");
        assertThat(EN.find("\"after rain\"", walk)).containsExactly("W");
        assertThat(EN.find("here or nowhere", walk)).containsExactly("W");
    }

    @Test
    void aFacetChangesItsOwnConditionAndNothingElse() {
        Splicing splicing = new Splicing(EN.topics);
        Condition.Is both = new Condition.Is(EN.topic("country"), java.util.List.of("Mali", "Burkina Faso"), false);
        String filter = splicing.replace("Water  country is Mali", FilterTest::isCountry, Optional.of(both));
        assertThat(filter).isEqualTo("Water and country is Mali, Burkina Faso");
        assertThat(splicing.replace(filter, FilterTest::isCountry, Optional.empty()))
                .isEqualTo("Water");
        assertThat(splicing.replace("a or b", FilterTest::isCountry, Optional.of(both)))
                .isEqualTo("(a or b) and country is Mali, Burkina Faso");
        assertThat(splicing.replace("", FilterTest::isCountry, Optional.of(both)))
                .isEqualTo("country is Mali, Burkina Faso");
    }

    private static boolean isCountry(Condition condition) {
        return condition instanceof Condition.Is(Topic topic, var _, var _)
                && topic.key().equals("country");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cou | country",
                "country is Mali and pla | Place of origin",
                "place of o | Place of origin",
                "country  | is",
                "country is  | Mali",
                "country is Mali, Mo | Morocco",
                "P3 has ch | challenges",
                "missing ref | references",
                "country is Mali and missing  | references",
                "members  | >"
            })
    void proposesWhatCanBeTypedNext(String filter, String proposed) {
        Completion completion = new Completion(
                EN.topics,
                topic -> topic.key().equals("country") ? java.util.List.of("Mali", "Morocco") : java.util.List.of());
        String typed = filter.equals("country")
                        || filter.equals("country is")
                        || filter.equals("members")
                        || filter.endsWith("missing")
                ? filter + " "
                : filter;
        assertThat(completion.at(typed, typed.length()))
                .extracting(Completion.Proposal::words)
                .contains(proposed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country is Mali | ML-KAY LEVELS",
                "country is Maroc | MA-TIZ POINT",
                "country is المغرب | MA-TIZ POINT",
                "place of origin is Kayes | ML-KAY LEVELS",
                "place of origin is Maréna | LEVELS",
                "place of origin is \"Morocco > Tiznit\" | MA-TIZ POINT",
                "unknown place of origin | OPEN",
                "country is unknown | ",
                "place of origin is unknown | OPEN"
            })
    void aPlaceIsFoundHoweverItIsWritten(String filter, String keys) {
        Shelves.Known levels = known("LEVELS", "Levels", "origin_place", "Mali > Kayes > > Maréna @14.6,-10.9");
        Shelves.Known point = known("POINT", "Point", "origin_place", "Morocco > Tiznit @29.7,-9.7");
        Shelves.Known open = known("OPEN", "Open", "origin_place", "unknown");
        assertThat(EN.parse(filter).problems()).isEmpty();
        assertThat(String.join(" ", EN.find(filter, KAYES, TIZNIT, levels, point, open)))
                .isEqualTo(keys == null ? "" : keys);
    }

    @Test
    void aProposalTakesThePlaceOfWhatWasTypedOfIt() {
        Completion completion = new Completion(EN.topics, _ -> java.util.List.of("Burkina Faso"));
        String typed = "water country is burk";
        Completion.Proposal proposal = completion.at(typed, typed.length()).getFirst();
        assertThat(proposal.in(typed)).isEqualTo("water country is Burkina Faso ");
        assertThat(EN.parse(proposal.in(typed)).problems()).isEmpty();
    }
}
