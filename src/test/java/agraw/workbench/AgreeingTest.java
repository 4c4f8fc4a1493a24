package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.compare.agreement.UnitSize;
import agraw.model.Settlement;
import agraw.model.Tag;
import agraw.model.Verdict;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreeingTest {
    @TempDir
    Path folder;

    private TextFixture fixture;
    private Agreeing agreeing;

    @BeforeEach
    void twoCoders() {
        fixture = new TextFixture(folder);
        agreeing = new Agreeing(fixture.store, "Amina");
        tag("Amina", "creusé un puits", "P1.01");
        tag("Luc", "un puits", "P1.01");
        tag("Luc", "تولّي البلدية", "P1.02");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void tag(String coder, String words, String code) {
        new Coding(fixture.store, coder)
                .tag(fixture.material(), fixture.passage(words), fixture.code(code), null, null);
    }

    private Agreeing.Compared compare(UnitSize size, boolean principles) {
        return agreeing.compare(new Agreeing.Request(
                Optional.empty(), Optional.of(fixture.caseStudy.id()), List.of(), size, principles));
    }

    @Test
    void everybodyIsComparedByCode() {
        Agreeing.Compared compared = compare(UnitSize.PARAGRAPH, false);
        assertThat(compared.coders()).containsExactly("Amina", "Luc");
        assertThat(compared.rows()).extracting(row -> row.code().key()).containsExactly("P1.01", "P1.02");
        assertThat(compared.rows().getFirst().figures().percent()).hasValue(1);
        assertThat(compared.disagreed()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo(TextFixture.SECOND);
            assertThat(one.difference().without()).containsExactly("Amina");
            assertThat(one.tags()).extracting(Tag::coder).containsExactly("Luc");
            assertThat(one.settled()).isEmpty();
        });
        assertThat(compare(UnitSize.CHARACTER, false).disagreed()).hasSize(2);
    }

    @Test
    void codesCountAsTheirPrinciple() {
        assertThat(compare(UnitSize.PARAGRAPH, true).rows())
                .extracting(row -> row.code().key())
                .containsExactly("P1");
    }

    @Test
    void aDifferenceIsSettledWithAReasonAndOpenedAgainAndTagsStay() {
        List<Tag> before = fixture.material().tags();
        agreeing.settle(compare(UnitSize.PARAGRAPH, false).disagreed().getFirst(), Verdict.APPLIES, " She saw it ");
        Agreeing.Disagreed settled =
                compare(UnitSize.PARAGRAPH, false).disagreed().getFirst();
        Settlement settlement = settled.settled().orElseThrow();
        assertThat(settlement.verdict()).isEqualTo(Verdict.APPLIES);
        assertThat(settlement.reason()).isEqualTo("She saw it");
        agreeing.settle(settled, Verdict.BOTH_STAND, "She saw it");
        assertThat(fixture.read(Settlement.class, settlement.id()).verdict()).isEqualTo(Verdict.BOTH_STAND);
        fixture.store.undo("Amina");
        assertThat(fixture.read(Settlement.class, settlement.id()).verdict()).isEqualTo(Verdict.APPLIES);
        agreeing.reopen(settlement.id());
        assertThat(compare(UnitSize.PARAGRAPH, false).disagreed().getFirst().settled())
                .isEmpty();
        assertThat(fixture.material().tags()).isEqualTo(before);
    }

    @Test
    void aSettlementIsFoundByUnitsOfAnotherSize() {
        agreeing.settle(compare(UnitSize.PARAGRAPH, false).disagreed().getFirst(), Verdict.APPLIES, "");
        assertThat(compare(UnitSize.CHARACTER, false).disagreed())
                .filteredOn(one -> one.settled().isPresent())
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("تولّي البلدية"));
    }

    @Test
    void oneCoderAloneIsNotCompared() {
        Agreeing.Compared compared = agreeing.compare(new Agreeing.Request(
                Optional.of(fixture.text.id()), Optional.empty(), List.of("Luc"), UnitSize.SENTENCE, false));
        assertThat(compared.overall()).isEmpty();
        assertThat(compared.everybody()).containsExactly("Amina", "Luc");
    }

    @Test
    void theFiguresAreADocument() {
        Messages english = Messages.in(Locale.ENGLISH);
        TableFile document = Agreeing.document(compare(UnitSize.PARAGRAPH, false), english);
        assertThat(document.tabs())
                .contains("P1.01 ")
                .contains("Luc")
                .contains("1.00")
                .contains("-0.33");
        assertThat(document.print(TableFormat.JSON, 80)).contains("\"format\" : \"agraw-agreement/1\"");
    }
}
