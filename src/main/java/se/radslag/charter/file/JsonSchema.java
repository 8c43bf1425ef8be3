package se.radslag.charter.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.About;
import se.radslag.charter.terms.AgreementTerms;
import se.radslag.charter.terms.Bearing;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Topic;

/** Makes the JSON Schema (2020-12) of a charter file out of the vocabulary's records, so that the two cannot differ. */
final class JsonSchema {

    private final Map<String, Object> definitions = new TreeMap<>();

    private JsonSchema() {}

    static Map<String, Object> ofCharter() {
        var schema = new JsonSchema();
        var properties = new LinkedHashMap<String, Object>();
        properties.put("charter", Map.of("type", "string", "pattern", "^[a-z][a-z0-9-]{0,59}$"));
        properties.put("title", schema.of(Text.class, Text.class));
        properties.put("language", Map.of("type", "string", "pattern", "^[a-z]{2}$"));
        properties.put("about", anyOf(schema.of(About.class, About.class), schema.of(Text.class, Text.class)));
        properties.put("papers", mapOf(schema.of(Paper.class, Paper.class)));
        properties.put("clauses", mapOf(schema.of(Clause.class, Clause.class)));
        properties.put("elections", array(Map.of("type", "string", "format", "date")));
        properties.put(
                "changes",
                mapOf(Map.of(
                        "anyOf",
                        List.of(
                                schema.of(Day.class, Day.class),
                                object(Map.of("day", ref("Day"), "title", ref("Text")), List.of("day"))))));
        properties.put("topics", mapOf(schema.of(Topic.class, Topic.class)));
        properties.put("areas", mapOf(schema.of(Names.class, Names.class)));
        properties.put("parties", mapOf(schema.of(Party.class, Party.class)));
        properties.put("bodies", mapOf(schema.of(Body.class, Body.class)));
        properties.put("agreement", schema.of(AgreementTerms.class, AgreementTerms.class));
        properties.put(
                "money",
                orUnknown(oneOrMany(anyOf(schema.of(Pot.class, Pot.class), schema.of(Bearing.class, Bearing.class)))));
        var root = new LinkedHashMap<String, Object>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Rådslag charter");
        root.putAll(object(properties, List.of("charter", "title")));
        root.put("$defs", schema.definitions);
        return root;
    }

    static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    static Map<String, Object> object(Map<String, ?> properties, List<String> required) {
        var object = new LinkedHashMap<String, Object>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> anyOf(Object... schemas) {
        return Map.of("anyOf", List.of(schemas));
    }

    private static Map<String, Object> array(Object items) {
        return Map.of("type", "array", "items", items);
    }

    private static Map<String, Object> mapOf(Object values) {
        return Map.of("type", "object", "additionalProperties", values);
    }

    private static Map<String, Object> oneOrMany(Object item) {
        return anyOf(item, array(anyOf(item, unknownValue())));
    }

    private static Map<String, Object> unknownValue() {
        return object(Map.of("unknown", ref("Text")), List.of("unknown"));
    }

    private static Map<String, Object> orUnknown(Object schema) {
        var secondHand = object(Map.of("second-hand", ref("Text"), "value", schema), List.of("second-hand", "value"));
        return anyOf(schema, unknownValue(), secondHand);
    }

    private Object of(Class<?> type, Type generic) {
        if (type == List.class) {
            var item = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
            return oneOrMany(of(item, item));
        } else if (type == Map.class) {
            var value = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[1];
            return mapOf(of(value, value));
        } else if (type == boolean.class) {
            return Map.of("type", "boolean");
        } else if (type.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> HeaderReader.word((Enum<?>) constant))
                            .toList());
        }
        return named(type);
    }

    private Object named(Class<?> type) {
        var name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, true);
            var form = Forms.all().get(type);
            definitions.put(name, form == null ? record(type) : form.schema());
        }
        return ref(name);
    }

    private Object record(Class<?> type) {
        var shape = Shape.of(type);
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var slot : shape.slots()) {
            if (slot.isKey() && !isMapKey(type, slot.key())) {
                var value = orUnknown(of(slot.type(), slot.generic()));
                properties.put(slot.key(), value);
                if (!slot.also().isEmpty()) {
                    properties.put(slot.also(), value);
                }
                if (slot.required()) {
                    required.add(slot.key());
                }
            }
        }
        if (shape.hasHeader()) {
            header(properties);
        }
        var object = object(properties, required);
        var shorthand = Shorthand.of(type);
        return shorthand == null ? object : anyOf(Map.of("type", "string"), object);
    }

    private static boolean isMapKey(Class<?> type, String key) {
        return key.equals("id")
                && (type == Paper.class
                        || type == Clause.class
                        || type == Topic.class
                        || type == Party.class
                        || type == Body.class);
    }

    private void header(Map<String, Object> properties) {
        var text = of(Text.class, Text.class);
        var day = of(Day.class, Day.class);
        properties.putIfAbsent("clause", oneOrMany(Map.of("type", "string")));
        properties.putIfAbsent("force", of(se.radslag.kernel.Force.class, Object.class));
        properties.putIfAbsent("breach", of(se.radslag.kernel.Breach.class, Object.class));
        properties.putIfAbsent("from", day);
        properties.putIfAbsent("since", day);
        properties.putIfAbsent("until", day);
        properties.putIfAbsent("reading", text);
        properties.putIfAbsent("conflicts", mapOf(text));
        properties.putIfAbsent("second-hand", text);
    }

    static @Nullable Object definition(Map<String, Object> schema, String name) {
        return ((Map<?, ?>) schema.getOrDefault("$defs", Map.of())).get(name);
    }
}
