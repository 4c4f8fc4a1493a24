package agraw.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {
    @Test
    void everyPropertyThatNamesAnEntitySaysOfWhichKind() {
        List<String> anyKind = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kind.properties().stream()
                    .filter(Links::is)
                    .filter(property -> Links.target(kind, property).isEmpty())
                    .forEach(property -> anyKind.add(kind.key() + "." + property.name()));
        }
        assertThat(anyKind)
                .containsExactlyInAnyOrder("attachment.owner", "conflict.entity", "memo.about", "summary.subject");
        assertThat(Links.target(Kind.CODE, Kind.CODE.property("parent"))).contains(Kind.CODE);
        assertThat(Links.target(Kind.TAG, Kind.TAG.property("cites"))).contains(Kind.REFERENCE);
    }
}
