package agraw.desktop.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.words.Messages;
import agraw.workbench.Casework;
import agraw.workbench.Designing;
import agraw.workbench.FactPlace;
import agraw.workbench.Paying;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renders typed answers in all their guises; somebody looks at the pictures. */
class AnswersPicturesTest {
    private static final String KEY = "MA-ELEC";

    @TempDir
    Path folder;

    @Test
    void theEditorsCanBeDrawnInLightDarkFrenchAndMirrored() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Messages.MIRRORED)) {
            String name = language.equals(Messages.MIRRORED) ? "mirrored" : language.getLanguage();
            try (Bench bench = new Bench(folder.resolve(name), language, KEY, "MR-MEL", "SN-PAISD")) {
                Fx.show(bench.root(), 966, 620);
                if (name.equals("mirrored")) {
                    Fx.run(() -> bench.root().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
                }
                List<UUID> fields = fill(bench);
                bench.open(KEY);
                bench.settle();
                FieldPane pane = Fx.call(() -> {
                    bench.view.fields().jumpToField(fields.getFirst());
                    return bench.view.fields().field(fields.getFirst()).orElseThrow();
                });
                picture(bench, "typed-" + name, Theme.LIGHT);
                picture(bench, "typed-dark-" + name, Theme.DARK);
                Node face = Fx.call(() -> pane.lookup(".words-face"));
                Fx.run(() -> Event.fireEvent(
                        face, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
                bench.settle();
                TextField country = Fx.call(() -> (TextField) pane.lookup(".text-field"));
                Fx.run(() -> {
                    country.requestFocus();
                    country.setText("ma");
                });
                bench.settle();
                suggestions(name);
                Fx.run(() -> country.setText("Mali"));
                Fx.run(() -> {
                    FieldPane date = bench.view.fields().field(fields.get(2)).orElseThrow();
                    date.focusFirst();
                    ((TextField) date.lookup(".text-field")).setText("entre mai 1986 et 1990");
                });
                picture(bench, "typed-open-" + name, Theme.LIGHT);
                Fx.run(() -> bench.view
                        .fields()
                        .jumpToField(bench.workbench
                                .form()
                                .find("actors")
                                .orElseThrow()
                                .field()
                                .id()));
                picture(bench, "typed-actors-" + name, Theme.LIGHT);
                bench.open("SN-PAISD");
                bench.settle();
                Fx.run(() -> bench.view
                        .fields()
                        .jumpToField(bench.workbench
                                .form()
                                .find("resources")
                                .orElseThrow()
                                .field()
                                .id()));
                picture(bench, "typed-resources-" + name, Theme.LIGHT);
            }
        }
    }

    /** One field of each type, some answered, some standing, some empty. */
    private static List<UUID> fill(Bench bench) {
        UUID caseStudy = bench.caseStudy(KEY).id();
        UUID section = bench.workbench.form().parts().get(1).section().id();
        Casework casework = new Casework(bench.workbench.store(), "Amina");
        Designing designing = Designing.of(bench.workbench, Locale.ENGLISH);
        List<FieldType> types = List.of(
                FieldType.PLACE,
                FieldType.MONEY,
                FieldType.DATE,
                FieldType.PERSON,
                FieldType.DATE,
                FieldType.MONEY,
                FieldType.PLACE,
                FieldType.YES_NO,
                FieldType.PERSON,
                FieldType.DATE);
        List<String> answers = List.of(
                "Mali > Kayes > > Maréna @14.6,-10.9",
                "1200000",
                "1986~",
                "Fatima Zahra",
                "unknown",
                "not_asked",
                "المغرب > سوس ماسة > تارودانت @30.47,-8.88",
                "not_asked",
                "",
                "");
        List<UUID> fields = new java.util.ArrayList<>();
        for (int index = 0; index < types.size(); index++) {
            UUID field = designing.addField(section, null, types.get(index), "Question " + (index + 1));
            fields.add(field);
            Form.Entry entry = bench.workbench.form().find(field).orElseThrow();
            FactPlace place = FactPlace.of(Ids.next(), caseStudy, entry);
            if (index == 1) {
                new Paying(bench.workbench.store(), "Amina", Locale.ENGLISH)
                        .set(place, new Paying.Amount(answers.get(index), "FRF", "1986"));
            } else {
                casework.setValue(place, answers.get(index));
            }
        }
        return fields;
    }

    private static void suggestions(String name) {
        Image image = Fx.call(() -> {
            Window popup = Window.getWindows().stream()
                    .filter(Popup.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            Image taken = Snapshot.of(popup.getScene());
            Snapshot.write(taken, Fx.PICTURES.resolve("typed-suggestions-" + name + ".png"));
            return taken;
        });
        assertThat(image.getWidth()).isPositive();
    }

    private static void picture(Bench bench, String name, Theme theme) {
        Image image = Fx.call(() -> {
            Scene scene = bench.root().getScene();
            theme.apply();
            theme.apply(scene);
            Image taken = Snapshot.of(scene);
            Snapshot.write(taken, Fx.PICTURES.resolve(name + ".png"));
            return taken;
        });
        assertThat(image.getWidth()).isEqualTo(966);
    }
}
