package agraw.search;

import java.util.Objects;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Words of a workbook as they stand in the index.
 *
 * @param entity what has these words
 * @param within the text of a paragraph or tag, else the case
 * @param language in which the words are (BCP 47)
 */
record Entry(Place place, UUID entity, @Nullable UUID within, String language, String content) {
    static final String ENTITY = "entity";
    static final String PLACE = "place";
    private static final String WITHIN = "within";
    private static final String LANGUAGE = "language";
    private static final String CONTENT = "content";

    Document document() {
        Document document = new Document();
        document.add(new StringField(ENTITY, entity.toString(), Store.YES));
        document.add(new StringField(PLACE, place.name(), Store.YES));
        if (within != null) {
            document.add(new StoredField(WITHIN, within.toString()));
        }
        document.add(new StoredField(LANGUAGE, language));
        document.add(new StoredField(CONTENT, content));
        document.add(new TextField(Stems.NONE.field(), content, Store.NO));
        Stems.of(language).ifPresent(stems -> document.add(new TextField(stems.field(), content, Store.NO)));
        return document;
    }

    static Entry of(Document document) {
        String within = document.get(WITHIN);
        return new Entry(
                Place.valueOf(document.get(PLACE)),
                UUID.fromString(document.get(ENTITY)),
                within == null ? null : UUID.fromString(within),
                Objects.requireNonNull(document.get(LANGUAGE)),
                Objects.requireNonNull(document.get(CONTENT)));
    }
}
