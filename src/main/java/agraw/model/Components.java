package agraw.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Reads a record's components in order. */
final class Components {
    private Components() {}

    static List<Object> of(Object value) {
        List<Object> contents = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                contents.add(component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A component of " + value.getClass() + " cannot be read", e);
            }
        }
        return contents;
    }
}
