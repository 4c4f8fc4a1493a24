package agraw.exchange.casefile;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds files against case.schema.json, the first fault only: one sentence is what a person can act on. */
final class CaseSchema {
    private static final String RESOURCE = "/agraw/content/case.schema.json";

    private final Schema schema;

    CaseSchema() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .failFast(true)
                .pathType(PathType.JSON_POINTER)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (InputStream stream = Objects.requireNonNull(CaseSchema.class.getResourceAsStream(RESOURCE))) {
            schema = registry.getSchema(stream, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(Source source, JsonNode tree) {
        if (!tree.isObject() || !CaseFile.FORMAT.equals(tree.path("format").asString(""))) {
            throw source.breaks("/format", "format", CaseFile.FORMAT);
        }
        List<Error> errors = schema.validate(tree);
        if (!errors.isEmpty()) {
            Error error = errors.getFirst();
            String pointer = error.getInstanceLocation().toString();
            int anchor = pointer.indexOf("/anchor");
            if (anchor >= 0) {
                throw source.breaks(pointer.substring(0, anchor + "/anchor".length()), "anchor", "");
            }
            String property = property(error);
            throw source.breaks(
                    property == null ? pointer : pointer + "/" + property,
                    error.getKeyword(),
                    property == null ? expected(error) : property);
        }
    }

    /** The property that is missing or not known, for rules about properties. */
    private static @Nullable String property(Error error) {
        return error.getKeyword().equals("dependentRequired")
                ? error.getArguments()[0].toString() // the property that asks for it is what the error itself names
                : error.getProperty();
    }

    /** What the broken rule asks for: the type, the constants, the bound. */
    private static String expected(Error error) {
        JsonNode rule = error.getSchemaNode();
        if (rule != null && rule.isArray()) {
            return rule.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        if (rule != null && rule.isValueNode()) {
            return rule.asString();
        }
        return Arrays.stream(error.getArguments()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
