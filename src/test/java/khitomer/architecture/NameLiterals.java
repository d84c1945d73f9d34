package khitomer.architecture;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the string literals of a file that it uses as names of fields or kinds. */
final class NameLiterals extends TreeScanner<Void, Void> {
    /** Literals that are passed to methods that take a name which a user types, or that look up a kind. */
    private final Set<String> passed = new TreeSet<>();
    /** Literals that the name of a field or kind is compared with. */
    private final Set<String> compared = new TreeSet<>();
    /** Literals in lists and sets; they count if the file asks whether one contains the name of a field or kind. */
    private final Set<String> listed = new TreeSet<>();

    private boolean asksLists;

    Set<String> passed() {
        return passed;
    }

    Set<String> compared() {
        Set<String> all = new TreeSet<>(compared);
        all.addAll(asksLists ? listed : Set.of());
        return all;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        String method = method(call);
        if (method.endsWith("Named") || method.equals("ofKind")) {
            addLiterals(call.getArguments(), passed);
        }
        boolean isEquals = method.startsWith("equals");
        if (isEquals && (isName(receiver(call)) || call.getArguments().stream().anyMatch(NameLiterals::isName))) {
            addLiterals(call.getArguments(), compared);
            addLiterals(List.of(receiver(call)), compared);
        }
        if (method.equals("of")) {
            addLiterals(call.getArguments(), listed);
        }
        asksLists |=
                method.startsWith("contains") && call.getArguments().stream().anyMatch(NameLiterals::isName);
        return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void none) {
        addCases(tree.getExpression(), tree.getCases());
        return super.visitSwitch(tree, null);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
        addCases(tree.getExpression(), tree.getCases());
        return super.visitSwitchExpression(tree, null);
    }

    private void addCases(ExpressionTree selector, List<? extends CaseTree> cases) {
        if (isName(((ParenthesizedTree) selector).getExpression())) {
            cases.forEach(each -> addLiterals(each.getExpressions(), compared));
        }
    }

    private static void addLiterals(List<? extends ExpressionTree> expressions, Set<String> literals) {
        for (ExpressionTree expression : expressions) {
            if (expression instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                literals.add(text);
            }
        }
    }

    private static String method(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : call.getMethodSelect().toString();
    }

    private static ExpressionTree receiver(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree member
                ? member.getExpression()
                : call.getMethodSelect();
    }

    /** Whether an expression is the name of a field or kind, such as {@code entry.kind().name()}. */
    private static boolean isName(Tree tree) {
        return tree.toString().matches("(?s).*\\b(field|kind)(\\(\\))?\\.name\\(\\)");
    }
}
