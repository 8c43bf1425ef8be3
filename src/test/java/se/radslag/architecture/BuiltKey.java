package se.radslag.architecture;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message key that compiled code or a template puts together, as {@code seats.who.{}}.
 *
 * @param maker the class without its inner ones, {@code charter/web/SeatWords}, or the template, {@code access/page.jte}
 * @param type what is put in last, where the code says so itself; null where it is a text by then
 */
record BuiltKey(String maker, String key, @Nullable String type) {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern HEAD = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*\\.\u0001.*", Pattern.DOTALL);
    private static final Pattern TAIL = Pattern.compile("\u0001\\.[a-z][a-z-]*");
    private static final Pattern FILE = Pattern.compile("\u0001\\.(csv|yaml|jte|new|json|svg|ics)");
    private static final Pattern TEMPLATE =
            Pattern.compile("gg/jte/generated/precompiled/(.*/)?Jte(\\w+)Generated(\\$.*)?");

    /** What makes a text of a constant on its way into a key. */
    private static final Set<String> ON_THE_WAY =
            Set.of("valueOf", "kebab", "lower", "word", "name", "toLowerCase", "replace", "ROOT");

    /** Every key that is put together anywhere. */
    static List<BuiltKey> all() throws java.io.IOException {
        var all = new ArrayList<BuiltKey>();
        try (var walk = Files.walk(CLASSES)) {
            for (var path : walk.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                var type = ClassFile.of().parse(path);
                var maker = maker(type.thisClass().asInternalName());
                for (var method : type.methods()) {
                    method.code().ifPresent(code -> in(maker, code, all));
                }
            }
        }
        return all.stream().distinct().filter(BuiltKey::isThere).toList();
    }

    /** What was compiled from a file that is gone is no longer ours. */
    private static boolean isThere(BuiltKey key) {
        return key.maker.endsWith(".jte")
                ? Sources.below(Sources.TEMPLATES, ".jte").keySet().stream()
                        .anyMatch(path -> path.toString().replace("-", "").endsWith("/" + key.maker))
                : Files.exists(Sources.JAVA.resolve(key.maker + ".java"));
    }

    private static void in(String maker, CodeModel code, List<BuiltKey> all) {
        var before = new ArrayList<CodeElement>();
        for (var element : code.elementList()) {
            if (element instanceof InvokeDynamicInstruction joined
                    && joined.name().equalsString("makeConcatWithConstants")
                    && joined.bootstrapArgs().getFirst() instanceof String recipe
                    && isKey(recipe)) {
                all.add(new BuiltKey(maker, recipe.replace("\u0001", "{}"), type(before)));
            }
            before.add(element);
        }
    }

    private static boolean isKey(String recipe) {
        return !recipe.contains("@") && HEAD.matcher(recipe).matches()
                || TAIL.matcher(recipe).matches() && !FILE.matcher(recipe).matches();
    }

    private static @Nullable String type(List<CodeElement> before) {
        for (var element : before.reversed()) {
            if (element instanceof InvokeInstruction call
                    && !ON_THE_WAY.contains(call.name().stringValue())) {
                return name(call.typeSymbol().returnType());
            } else if (element instanceof FieldInstruction field
                    && !ON_THE_WAY.contains(field.name().stringValue())) {
                return name(field.typeSymbol());
            } else if (element instanceof java.lang.classfile.instruction.LoadInstruction) {
                return null;
            }
        }
        return null;
    }

    private static String name(ClassDesc type) {
        return type.isPrimitive() ? type.displayName() : type.descriptorString().replaceAll("^\\[*L|;$", "");
    }

    private static String maker(String type) {
        var template = TEMPLATE.matcher(type);
        if (template.matches()) {
            return (template.group(1) == null ? "" : template.group(1)) + template.group(2) + ".jte";
        }
        return type.replaceFirst("^se/radslag/", "").replaceFirst("\\$.*", "");
    }
}
