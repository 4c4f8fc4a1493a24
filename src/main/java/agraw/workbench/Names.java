package agraw.workbench;

import agraw.words.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that look like the name of a person from those that look like a role. It guesses, so that nothing is refused by it. */
public final class Names {
    private static final Pattern TITLE = Pattern.compile(
            "(?:mr|mrs|ms|miss|dr|prof|m|mme|mlle|sr|sra|don|dona|sidi|si|lalla|moulay|hajj|haj|hadj|hajja|cheikh|السيد|السيده"
                + "|السيدة|الاستاذ|الحاج|الحاجه|لاله|سيدي)\\.?\\s+\\S.*");
    private static final Set<String> BETWEEN = Set.of(
            "de", "du", "da", "di", "la", "le", "el", "al", "ben", "bin", "bint", "ibn", "ould", "mint", "ag", "ou",
            "ait", "nait", "van", "von", "dos", "del");

    /** Beginnings of the words for what people do and are, in the languages of workshops. */
    private static final Pattern ROLE = Pattern.compile(
            "(?:vice|pre?sident|chair|secretar|secretair|tresor|treasur|tesorer|maire|mayor|alcald|adjoint|deput|membre?|miembr|director"
                + "|directeur|directric|head|chief|chef|jefe|responsab|coordin|animat|facilit|manager|officer|agent|teacher|enseign"
                + "|instit|maestr|professor|nurse|infirm|doctor|medecin|midwi|sage-?femm|farmer|agricul|paysan|campesin|migrant"
                + "|emigr|resident|habitant|villag|women|woman|femme|mujer|men|youth|young|jeune|joven|elder|ancien|notable|imam"
                + "|cheikha|engineer|ingenieu|technic|electric|elect|council|conseil|consej|minist|prefet|governor|gouverneur|caid"
                + "|pasha|volunt|benevol|consult|expert|research|cherch|student|etudiant|worker|ouvrier|employe|staff|accountant"
                + "|comptable|donor|bailleur|partner|partenair|founder|fondat|represent|delegu|delegat|spokes|porte-parole|group"
                + "|association|cooperat|committe|comite|user|usager|beneficiar|beneficiair|speaker|intervie|translat|interpret"
                + "|driver|chauffeur|guard|gardien|operator|mother|father|mere|pere|former|local|regional|national|village|commune"
                + "|water|eau|school|ecole|health|sante).*");

    private Names() {}

    /** Whether words look like a person's name: a title before them, or two to five words with capitals and no role among them. */
    public static boolean looksLike(String words) {
        String plain = words.strip();
        String folded = Folding.fold(plain);
        List<String> parts = Arrays.stream(folded.split("[\\s,]+")).toList();
        if (parts.stream().anyMatch(part -> ROLE.matcher(part).matches())) {
            return false;
        }
        if (TITLE.matcher(folded).matches()) {
            return true;
        }
        String[] written = plain.split("\\s+");
        if (written.length < 2 || written.length > 5 || plain.matches(".*[\\d;:/()].*")) {
            return false;
        }
        return Character.isUpperCase(plain.codePointAt(0))
                && Arrays.stream(written)
                        .allMatch(word ->
                                Character.isUpperCase(word.codePointAt(0)) || BETWEEN.contains(Folding.fold(word)));
    }
}
