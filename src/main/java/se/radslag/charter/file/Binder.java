package se.radslag.charter.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.At;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Text;

/** Binds a tree to the records of the vocabulary by their components, and tells every fault with its place. */
final class Binder {

    /** What may stand beside {@code unknown}: that adoption is unknown does not hide that a paper is in force. */
    private static final Set<String> WITH_UNKNOWN = Set.of("unknown", "in-force");

    /** What is kept in spite of its own faults, so that those of its terms are told in the same reading. */
    private static final Class<?> HOLDS_TERMS = Body.class;

    private final Reading reading;
    private final HeaderReader headers;
    private final Keys keys;
    private final EnumWords words;
    private final Map<Class<?>, Form<?>> forms;

    Binder(Reading reading) {
        this.reading = reading;
        this.headers = new HeaderReader(this, reading);
        this.keys = new Keys(reading.faults);
        this.words = new EnumWords(reading.faults, keys);
        this.forms = Forms.all();
    }

    Reading reading() {
        return reading;
    }

    /** Reads one value that stands outside any term. */
    <T> @Nullable T read(@Nullable Tree tree, Class<T> type, String key) {
        return type.cast(value(tree, type, type, key, Draft.outside(reading.origin)));
    }

    /** Reads a record, whose id is the key that it stands under. */
    <T> @Nullable T record(Tree tree, Class<T> type, @Nullable String id, @Nullable Draft around) {
        var shorthand = Shorthand.of(type);
        var given = tree instanceof Tree.Leaf && shorthand != null
                ? new Tree.Branch(tree.at(), Map.of(shorthand, tree), Map.of(shorthand, tree.at()))
                : tree;
        if (given instanceof Tree.Branch branch) {
            return type.cast(bind(branch, Shape.of(type), id, around));
        }
        reading.faults.add(tree.at(), "expected-mapping", id == null ? Shape.kebab(decapitalised(type)) : id);
        return null;
    }

    private static String decapitalised(Class<?> type) {
        var name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private @Nullable Object bind(Tree.Branch tree, Shape shape, @Nullable String id, @Nullable Draft parent) {
        keys.check(tree, shape, id != null);
        reading.keep(tree);
        keys.enter(shape);
        try {
            return bindKnown(tree, shape, id, parent);
        } finally {
            keys.leave();
        }
    }

    private @Nullable Object bindKnown(Tree.Branch tree, Shape shape, @Nullable String id, @Nullable Draft parent) {
        var draft = shape.hasHeader()
                ? headers.read(tree, KindOf.record(shape.type()), shape.own(), inheritable(parent))
                : parent == null ? Draft.outside(reading.origin) : parent;
        var values = new ArrayList<@Nullable Object>();
        boolean whole = true;
        for (var slot : shape.slots()) {
            var value = slot.isKey() ? slotValue(tree, slot, id, draft) : null;
            whole &= !slot.required() || isGiven(tree, slot, value, draft);
            values.add(value);
        }
        whole &= keys.oneOfIsGiven(tree, shape);
        return whole || shape.type() == HOLDS_TERMS ? make(shape, values, tree.at(), draft) : null;
    }

    /** Whether a key that must be given has a value; an empty list is none. */
    private boolean isGiven(Tree.Branch tree, Shape.Slot slot, @Nullable Object value, Draft draft) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            return true;
        }
        if (draft.unknown().containsKey(slot.key())) {
            reading.faults.add(tree.keyAt(slot.key()), "must-be-known", slot.key());
        } else if (tree.get(slot.key()) == null) {
            reading.faults.add(tree.at(), "missing-key", slot.key());
        }
        return false;
    }

    private static @Nullable Draft inheritable(@Nullable Draft around) {
        return around == null || around.clauses().isEmpty() ? null : around;
    }

    private @Nullable Object slotValue(Tree.Branch tree, Shape.Slot slot, @Nullable String id, Draft draft) {
        if (slot.key().equals("id") && id != null) {
            return id;
        }
        var given = tree.get(slot.key());
        if (given == null && !slot.also().isEmpty()) {
            given = tree.get(slot.also());
        }
        return value(given, slot.type(), slot.generic(), slot.key(), draft);
    }

    /** Reads a value of any type of the vocabulary; null when it is absent, unknown or at fault. */
    @Nullable
    Object value(@Nullable Tree given, Class<?> type, Type generic, String key, Draft draft) {
        var tree = given == null ? null : unwrap(given, type, key, draft);
        if (type == List.class) {
            return list(tree, generic, key, draft);
        } else if (type == Map.class) {
            return map(tree, generic, key, draft);
        } else if (type == boolean.class) {
            return tree != null && Boolean.TRUE.equals(value(tree, Boolean.class, Boolean.class, key, draft));
        } else if (tree == null) {
            return null;
        }
        var form = forms.get(type);
        if (form != null) {
            return form.read(tree, key, draft, this);
        } else if (type.isEnum()) {
            return words.read(tree, type, key);
        } else if (type.isRecord()) {
            return record(tree, type, null, draft);
        }
        throw new IllegalStateException("No form for " + type);
    }

    /** Takes {unknown: why} and {second-hand: source, value: v} apart, which may stand for any value. */
    private @Nullable Tree unwrap(Tree tree, Class<?> type, String key, Draft draft) {
        if (tree instanceof Tree.Branch branch && !Forms.keepsUncertainty(type)) {
            if (branch.get("unknown") != null
                    && WITH_UNKNOWN.containsAll(branch.values().keySet())) {
                note(draft.unknown(), key, branch.get("unknown"));
                note(draft.sources(), key, branch.get("in-force"));
                return null;
            }
            if (branch.get("second-hand") != null
                    && branch.get("value") != null
                    && branch.values().size() == 2) {
                note(draft.sources(), key, branch.get("second-hand"));
                return branch.get("value");
            }
        }
        return tree;
    }

    private void note(Map<String, Text> where, String key, @Nullable Tree why) {
        var text = read(why, Text.class, key);
        if (text != null) {
            where.put(key, text);
        }
    }

    private List<Object> list(@Nullable Tree tree, Type generic, String key, Draft draft) {
        if (tree == null) {
            return List.of();
        }
        var of = argument(generic, 0);
        var items = tree instanceof Tree.Row row ? row.items() : List.of(tree);
        var values = new ArrayList<Object>();
        for (var item : items) {
            var value = value(item, (Class<?>) of, of, key, draft);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private Map<String, Object> map(@Nullable Tree tree, Type generic, String key, Draft draft) {
        var values = new LinkedHashMap<String, Object>();
        if (tree instanceof Tree.Branch branch) {
            var of = (Class<?>) argument(generic, 1);
            branch.values().forEach((id, item) -> {
                var form = forms.get(of);
                var value = of.isRecord() && form == null
                        ? record(item, of, id, draft)
                        : value(item, of, of, key + "." + id, draft);
                if (value != null) {
                    values.put(id, value);
                }
            });
        } else if (tree != null) {
            reading.faults.add(tree.at(), "expected-mapping", key);
        }
        return java.util.Collections.unmodifiableMap(values);
    }

    private static Type argument(Type generic, int index) {
        return ((ParameterizedType) generic).getActualTypeArguments()[index];
    }

    private Object make(Shape shape, List<@Nullable Object> values, At at, Draft draft) {
        for (int i = 0; i < values.size(); i++) {
            if (shape.slots().get(i).isHeader()) {
                values.set(i, draft.close());
            } else if (shape.slots().get(i).isPlace()) {
                values.set(i, at);
            }
        }
        try {
            return shape.constructor().newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + shape.type(), e);
        }
    }

    /** All single values of a list or of one value. */
    List<Tree.Leaf> leaves(@Nullable Tree tree) {
        if (tree == null) {
            return List.of();
        }
        var leaves = new ArrayList<Tree.Leaf>();
        for (var item : tree instanceof Tree.Row row ? row.items() : List.of(tree)) {
            if (item instanceof Tree.Leaf leaf) {
                leaves.add(leaf);
            } else {
                reading.faults.add(item.at(), "expected-text");
            }
        }
        return leaves;
    }

    void unknownWord(At at, String fault, String word, Collection<String> known, Object... more) {
        keys.unknownWord(at, fault, word, known, more);
    }
}
