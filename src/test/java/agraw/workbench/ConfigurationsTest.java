package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.compare.configuration.TruthTable;
import agraw.model.Pick;
import agraw.model.Stance;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationsTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Configurations.Asked ASKED =
            new Configurations.Asked(List.of("P1 has supports"), "P2 has supports");

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private FilledBook book;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Workbench workbench;

    @BeforeEach
    void open() {
        book = new FilledBook(folder).withCases();
        workbench = book.workbench();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private TruthTable table(Pick tags) {
        Chosen chosen = Choosing.of(workbench).choose(new Scope("", tags), ENGLISH);
        return Configurations.of(workbench).compare(chosen, ASKED, ENGLISH).table();
    }

    private static Set<UUID> cases(TruthTable table, Function<TruthTable.Row, Stream<Collection<UUID>>> which) {
        return table.rows().stream().flatMap(which).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private static Set<UUID> meeting(TruthTable table) {
        return cases(table, row -> row.combination() == 1 ? Stream.of(row.with(), row.without()) : Stream.empty());
    }

    /** The cases with a supporting tag below a principle, found tag by tag. */
    private Set<UUID> supporting(Pick tags, String principle) {
        var codebook = Choosing.of(workbench).codebook();
        Set<UUID> codes = codebook.within(List.of(codebook.find(principle).orElseThrow()));
        return Passages.of(workbench).read(tags).stream()
                .map(Passages.Passage::tag)
                .filter(tag -> codes.contains(tag.code()) && tag.stance() == Stance.SUPPORTS)
                .map(tag -> tag.caseStudy())
                .collect(Collectors.toSet());
    }

    @Test
    void conditionsAndTheOutcomeAreMetByTheChosenTagsAlone() {
        String coder = Passages.of(workbench).read(Pick.ALL).getFirst().tag().coder();
        for (Pick tags : List.of(
                Pick.ALL,
                Pick.of(agraw.model.Trait.CODER, Set.of(coder)),
                Pick.of(agraw.model.Trait.EVIDENCE, Set.of("published")),
                Pick.of(agraw.model.Trait.FEATURE, Set.of("")))) {
            TruthTable table = table(tags);
            assertThat(meeting(table)).as("P1 by %s", tags).isEqualTo(supporting(tags, "P1"));
            assertThat(cases(table, row -> Stream.of(row.with())))
                    .as("P2 by %s", tags)
                    .isEqualTo(supporting(tags, "P2"));
        }
        assertThat(meeting(table(Pick.ALL))).isNotEmpty();
        assertThat(meeting(table(Pick.of(Stance.CHALLENGES)))).isEmpty();
    }
}
