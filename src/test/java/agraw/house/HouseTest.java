package agraw.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house of the design: who may use whom. A rule that has to be broken is to be changed here, with the reason in src/docs. */
class HouseTest {
    private static final JavaClasses AGRAW =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("agraw");

    /** The rooms from the top; each may use those after it. */
    private static final List<String> ROOMS = List.of(
            "workbench", "report", "exchange", "compare", "form", "search", "store", "change", "model", "words");

    @Test
    void aRoomUsesOnlyThoseBelowIt() {
        for (int room = 0; room < ROOMS.size(); room++) {
            String[] above = Stream.concat(
                            Stream.of("agraw", "agraw.desktop..", "agraw.command.."),
                            ROOMS.subList(0, room).stream().map(HouseTest::inside))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(inside(ROOMS.get(room)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .allowEmptyShould(true)
                    .check(AGRAW);
        }
    }

    @Test
    void theWorkbenchIsTheOnlyDoorOfWindowAndCommandLine() {
        noClasses()
                .that()
                .resideInAnyPackage("agraw.desktop..", "agraw.command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("agraw.store..", "agraw.search..", "agraw.exchange..", "agraw.report..")
                .allowEmptyShould(true)
                .check(AGRAW);
        noClasses()
                .that()
                .resideInAPackage("agraw.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("agraw.command..")
                .allowEmptyShould(true)
                .check(AGRAW);
        noClasses()
                .that()
                .resideInAPackage("agraw.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("agraw.desktop..")
                .allowEmptyShould(true)
                .check(AGRAW);
    }

    @Test
    void screensKnowOnlyTheKit() {
        slices().matching("agraw.desktop.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("agraw.desktop.kit.."))
                .ignoreDependency(resideInAPackage("agraw.desktop.shell.."), alwaysTrue())
                .allowEmptyShould(true)
                .check(AGRAW);
    }

    @Test
    void noRoomsGoInCircles() {
        slices().matching("agraw.(*)..").should().beFreeOfCycles().check(AGRAW);
        slices().matching("agraw.store.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(AGRAW);
    }

    @Test
    void eachKindOfLibraryHasItsRoom() {
        only("agraw.store..", "javax.sql..", "org.jdbi..", "org.h2..", "org.postgresql..", "com.zaxxer..");
        noClasses() // a file of map tiles is a small database of its own
                .that()
                .resideOutsideOfPackages("agraw.store..", "agraw.exchange.geo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..")
                .check(AGRAW);
        only("agraw.desktop..", "javafx..", "jfx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");
        only("agraw.search..", "org.apache.lucene..");
        only("agraw.form..", "org.javarosa..", "org.joda..", "org.kxml2..");
        only("agraw.exchange..", "org.apache.commons.csv..", "org.jbibtex..", "com.drew..");
        only("agraw.exchange..", "org.jsoup..", "org.commonmark..", "com.rtfparserkit..");
        noClasses() // documents are read in exchange, and printed in report
                .that()
                .resideOutsideOfPackages("agraw.exchange..", "agraw.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.poi..")
                .check(AGRAW);
        only("agraw.report..", "com.openhtmltopdf..", "com.google.zxing..");
        only("agraw.command..", "picocli..");
        noClasses()
                .that()
                .resideOutsideOfPackages("agraw.exchange..", "agraw.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.networknt..")
                .check(AGRAW);
        noClasses()
                .that()
                .resideInAnyPackage("agraw.model..", "agraw.change..", "agraw.compare..", "agraw.form..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "org.slf4j..")
                .allowEmptyShould(true)
                .check(AGRAW);
    }

    private static void only(String room, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(AGRAW);
    }

    @Test
    void onlyCommandsPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackages("agraw", "agraw.command..")
                .and()
                .haveNameNotMatching(
                        "agraw.desktop.kit.Incubator(\\$.*)?") // prints nothing, and holds back a line of JavaFX
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(AGRAW);
    }

    @Test
    void onlyWorkStartsThreads() {
        noClasses()
                .that(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage("agraw.desktop.kit..")))
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Executors.class, CompletableFuture.class, ForkJoinPool.class, Timer.class)
                .check(AGRAW);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src", "main", "java", "agraw"))) {
            assertThat(folders.filter(Files::isDirectory).filter(HouseTest::hasSources))
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("/**")
                            .contains("@NullMarked"));
        }
    }

    private static boolean hasSources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String inside(String room) {
        return "agraw." + room + "..";
    }
}
