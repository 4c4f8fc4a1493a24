package agraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Ids;
import agraw.store.Settings;
import agraw.store.Store;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The log file tells where something failed, and no word of what people wrote. */
class LogTest {
    private static final String PLANTED = "the widow Fadma";

    @TempDir
    Path temporary;

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

    @BeforeEach
    void logHere() throws JoranException {
        configure("src/main/resources/logback.xml", temporary.resolve("logs").toString());
    }

    @AfterEach
    void logAsBefore() throws JoranException {
        context.reset();
        new ch.qos.logback.classic.util.ContextInitializer(context).autoConfig();
    }

    private void configure(String file, String logs) throws JoranException {
        context.reset();
        context.putProperty("agraw.logs", logs);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(file);
    }

    @Test
    void noWordOfContentReachesTheLog() throws IOException {
        try (Store store = Store.create(temporary.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "Amina"))) {
            CaseStudy study = new CaseStudy(Ids.next(), "K", PLANTED, "en", null, null);
            store.listen(_ -> {
                throw new IllegalStateException(PLANTED, new IllegalArgumentException(PLANTED));
            });
            Draft draft = new Draft(Label.of("change.sample", PLANTED), "Amina", List.of(Edit.Create.of(study)));
            store.commit(draft);
            assertThatThrownBy(() -> store.commit(draft)).isInstanceOf(RuntimeException.class);
            store.read(reader -> reader.handle().execute("DROP TABLE case_study"));
            CaseStudy other = new CaseStudy(Ids.next(), "L", PLANTED, "en", null, null);
            assertThatThrownBy(() ->
                            store.commit(new Draft(Label.of("change.sample"), PLANTED, List.of(Edit.Create.of(other)))))
                    .isInstanceOf(RuntimeException.class);
        }
        LoggerFactory.getLogger("agraw.desktop.shell.Shell").error("Not foreseen", new IOException(PLANTED));
        String log = Files.readString(temporary.resolve("logs").resolve("agraw.log"));
        assertThat(log)
                .contains("IllegalStateException", "IllegalArgumentException", "LogTest", "java.io.IOException")
                .doesNotContain(PLANTED)
                .doesNotContain("Fadma");
    }
}
