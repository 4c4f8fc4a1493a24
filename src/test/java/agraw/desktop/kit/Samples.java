package agraw.desktop.kit;

import java.util.List;

/** Paragraphs in the scripts of the workshops. */
final class Samples {
    static final String FRENCH =
            "« Sans l’association, la piste n’aurait jamais été ouverte », dit le président : en 2004, 37 villages ont"
                    + " été raccordés.";
    static final String ARABIC =
            "التضامن يحرك العمل، ولذلك فإن المستوى المحلي هو الأنسب: في سنة 2004 تم ربط 37 قرية بالكهرباء (بتكلفة"
                    + " 1.250.000 درهم).";
    static final String MIXED =
            "قالت رئيسة الجمعية إن مشروع Migrations & Développement بدأ سنة 1986 في قرية Imgoun، ثم امتد إلى 80 قرية.";
    static final String HEBREW =
            "הסולידריות מניעה את הפעולה, ולכן הרמה המקומית מתאימה ביותר: 37 כפרים חוברו בשנת 2004.";
    static final String PERSIAN =
            "همبستگی محرک کنش است؛ از این رو سطح محلی مناسب‌تر است. در سال ۲۰۰۴، ۳۷ روستا به شبکهٔ برق پیوستند.";
    static final String TIFINAGH = "ⵜⴰⴷⵔⴰⵡⵜ ⵏ ⵜⵎⵓⵔⵉ ⵜⵙⵙⵎⵓⵙⵙⵓ ⵜⵉⴳⴰⵡⵉⵏ ⵎⴰⵛⴰ ⴰⴳⵔⴰⵡ ⵉⴳⴰ ⴰⵙⵡⵉⵔ ⴰⴷⵖⴰⵔⴰⵏ (37 ⵏ ⵉⵖⵔⵎⴰⵏ).";
    static final String FRENCH_WITH_ARABIC = "Le mot التضامن الاجتماعي revient 12 fois ; voir"
            + " https://example.org/rapports/2004/electrification-des-villages.";

    static final List<String> ALL = List.of(FRENCH, ARABIC, MIXED, HEBREW, PERSIAN, TIFINAGH, FRENCH_WITH_ARABIC);

    private Samples() {}
}
