package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fatima Zahra",
                "Mr Diallo",
                "Mme Traoré",
                "Mohamed Ould Ahmed",
                "Jamal de la Cruz",
                "السيد أحمد",
                "Dr. Keïta"
            })
    void whatLooksLikeAName(String words) {
        assertThat(Names.looksLike(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "treasurer",
                "President",
                "Village Chief",
                "Trésorière de l’association",
                "Mayor of Taroudannt",
                "a migrant in Marseille",
                "Women's Group",
                "leader in the village",
                "",
                "رئيس الجمعية",
                "Secrétaire Général"
            })
    void whatLooksLikeARole(String words) {
        assertThat(Names.looksLike(words)).isFalse();
    }
}
