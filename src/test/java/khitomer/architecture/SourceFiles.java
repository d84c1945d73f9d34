package khitomer.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Parses the Java files below a folder with the compiler's own parser; nothing is compiled. */
final class SourceFiles {

    private SourceFiles() {}

    /** All files below {@code root}, which holds the package {@code khitomer}, sorted by path. */
    static List<SourceFile> below(Path root) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = javaFiles(root);
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(paths));
            List<SourceFile> files = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                files.add(sourceFile(unit, Trees.instance(task)));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static SourceFile sourceFile(CompilationUnitTree unit, Trees trees) throws IOException {
        Path path = Path.of(unit.getSourceFile().toUri());
        String type = path.getFileName().toString().replace(".java", "");
        String packageName =
                unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        Scan scan = new Scan(unit, trees);
        scan.scan(unit, null);
        scan.nestedTypes.remove(type);
        NameLiterals names = new NameLiterals();
        names.scan(unit, null);
        return new SourceFile(
                path,
                packageName.replaceFirst("^khitomer\\.?", ""),
                type,
                scan.nestedTypes,
                scan.imports,
                scan.identifiers,
                scan.extended,
                names,
                scan.methods,
                Files.readAllLines(path));
    }

    /** Gathers what the rules ask of a file. */
    private static final class Scan extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final Set<String> nestedTypes = new HashSet<>();
        private final List<String> imports = new ArrayList<>();
        private final Set<String> identifiers = new HashSet<>();
        private final Set<String> extended = new HashSet<>();
        private final List<SourceFile.Method> methods = new ArrayList<>();

        Scan(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public Void visitImport(ImportTree tree, Void none) {
            imports.add(tree.getQualifiedIdentifier().toString());
            return null;
        }

        @Override
        public Void visitClass(ClassTree tree, Void none) {
            nestedTypes.add(tree.getSimpleName().toString());
            tree.getImplementsClause().forEach(each -> extended.add(each.toString()));
            if (tree.getExtendsClause() != null) {
                extended.add(tree.getExtendsClause().toString());
            }
            scan(tree.getModifiers(), null);
            scan(tree.getTypeParameters(), null);
            scan(tree.getExtendsClause(), null);
            scan(tree.getImplementsClause(), null);
            return scan(tree.getMembers(), null);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            long end = trees.getSourcePositions().getEndPosition(unit, tree);
            if (tree.getBody() != null && end >= 0) {
                int first = line(trees.getSourcePositions().getStartPosition(unit, tree));
                methods.add(new SourceFile.Method(tree.getName().toString(), first, line(end) - first + 1));
            }
            return super.visitMethod(tree, null);
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void none) {
            identifiers.add(tree.getName().toString());
            return super.visitIdentifier(tree, null);
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }

        @Override
        public Void scan(Tree tree, Void none) {
            return tree == null ? null : super.scan(tree, null);
        }
    }
}
