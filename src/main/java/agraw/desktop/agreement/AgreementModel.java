package agraw.desktop.agreement;

import agraw.compare.agreement.UnitSize;
import agraw.workbench.Agreeing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is compared, and what that says. */
final class AgreementModel {
    final ObjectProperty<Optional<UUID>> caseStudy = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<UUID>> text = new SimpleObjectProperty<>(Optional.empty());
    /** Whose tags; none: everybody's. */
    final ObjectProperty<List<String>> coders = new SimpleObjectProperty<>(List.of());

    final ObjectProperty<UnitSize> size = new SimpleObjectProperty<>(UnitSize.PARAGRAPH);
    final BooleanProperty principles = new SimpleBooleanProperty();
    final ObjectProperty<List<Agreeing.Source>> sources = new SimpleObjectProperty<>(List.of());
    /** Nothing while it is being reckoned. */
    final ObjectProperty<Optional<Agreeing.Compared>> compared = new SimpleObjectProperty<>(Optional.empty());
    /** The code whose differences are walked through; none: all. */
    final ObjectProperty<Optional<UUID>> code = new SimpleObjectProperty<>(Optional.empty());

    final StringProperty news = new SimpleStringProperty("");

    Agreeing.Request request() {
        return new Agreeing.Request(text.get(), caseStudy.get(), coders.get(), size.get(), principles.get());
    }

    /** The differences that are walked through. */
    List<Agreeing.Disagreed> walked() {
        return compared.get().map(Agreeing.Compared::disagreed).orElse(List.of()).stream()
                .filter(one -> code.get().isEmpty()
                        || code.get().get().equals(one.difference().code()))
                .toList();
    }
}
