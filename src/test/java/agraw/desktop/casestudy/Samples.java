package agraw.desktop.casestudy;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.exchange.media.PhotoFiles;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.model.Value;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What screens show in tests. */
final class Samples {
    private Samples() {}

    /** A field with a hill, a sun and a house, so that one sees what is up. */
    static byte[] landscape(int width, int height, Color sky) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, sky, 0, height, Color.WHITE));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0xC2A36B));
        graphics.fillOval(-width / 3, height / 2, width, height);
        graphics.setColor(new Color(0x7F9A4E));
        graphics.fillOval(width / 4, height * 5 / 8, width, height);
        graphics.setColor(new Color(0xB4532A));
        graphics.fillRect(width * 3 / 5, height / 2, width / 6, height / 5);
        graphics.setColor(new Color(0xF6D04D));
        graphics.fillOval(width / 8, height / 10, height / 7, height / 7);
        graphics.dispose();
        return PhotoFiles.file(picture, "jpg");
    }

    /** A field of its own at the end of the form. */
    static Form.Entry field(Bench bench, FieldType type, String key, String label) {
        Form form = bench.workbench.form();
        Field last = form.parts().getLast().entries().getLast().field();
        Map<String, Value> values = new LinkedHashMap<>(Kind.FIELD.values(last));
        values.put("key", Value.Words.of(key));
        values.put("type", Value.Words.of(type.name().toLowerCase(Locale.ROOT)));
        values.put("labels", new Value.Named(Labels.of(Map.of("en", label))));
        values.put("many", new Value.Flag(false));
        values.put("position", Value.Words.of(Rank.after(last.position())));
        Field made = (Field) Kind.FIELD.entity(Ids.next(), values);
        bench.workbench
                .store()
                .commit(new Draft(Label.of("change.loadContent"), "Amina", List.of(Edit.Create.of(made))));
        return bench.workbench.form().find(key).orElseThrow();
    }
}
