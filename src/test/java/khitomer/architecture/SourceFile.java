package khitomer.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A Java file of the program, as its syntax tree has it.
 *
 * @param packageName the package below {@code khitomer}, such as {@code yaml.syntax}; empty for {@code khitomer} itself
 * @param type the simple name of its top-level type
 * @param nestedTypes the simple names of the types nested in it, at any depth
 * @param imports what its imports name, {@code static} ones with the member, in the order of the file
 * @param identifiers the simple names that its code uses outside of {@code permits} clauses
 * @param extended the simple names of the types that its types extend or implement
 * @param names the literals that it uses as names of fields and kinds
 * @param methods its methods and constructors, with their lengths
 */
record SourceFile(
        Path path,
        String packageName,
        String type,
        Set<String> nestedTypes,
        List<String> imports,
        Set<String> identifiers,
        Set<String> extended,
        NameLiterals names,
        List<Method> methods,
        List<String> lines) {

    /** A method, from the line of its name or modifiers to that of its closing brace. */
    record Method(String name, int firstLine, int lines) {}

    /** The name of its type with the package, as the lists of violations write it. */
    String qualifiedName() {
        return packageName.isEmpty() ? type : packageName + "." + type;
    }

    boolean isPackageInfo() {
        return type.equals("package-info");
    }
}
