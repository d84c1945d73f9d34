package khitomer.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khitomer.model.Location;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Nothing;
import khitomer.yaml.syntax.YamlNode.Pair;
import khitomer.yaml.syntax.YamlNode.Scalar;
import khitomer.yaml.syntax.YamlNode.Sequence;

/** A set of dates, which YAML reads as a list or a mapping: {@code [1667,1670..1672]}, {@code {1960,1961-12}}. */
record DateSet(char open, List<Scalar> members, Location location) {

    DateSet {
        members = List.copyOf(members);
    }

    /** The set that a node spells, if it is one. */
    static Optional<DateSet> of(YamlNode node) {
        if (node instanceof Sequence sequence && sequence.flow()) {
            return of('[', sequence.items(), node.location());
        }
        boolean keysAlone = node instanceof Mapping mapping
                && mapping.flow()
                && mapping.pairs().stream().allMatch(pair -> pair.value() instanceof Nothing);
        return keysAlone
                ? of('{', ((Mapping) node).pairs().stream().map(Pair::key).toList(), node.location())
                : Optional.empty();
    }

    private static Optional<DateSet> of(char open, List<? extends YamlNode> items, Location location) {
        List<Scalar> members = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof Scalar scalar) {
                members.add(scalar);
            }
        }
        return members.isEmpty() || members.size() < items.size()
                ? Optional.empty()
                : Optional.of(new DateSet(open, members, location));
    }

    /** The set as dates are written. */
    String text() {
        return open + String.join(",", members.stream().map(Scalar::text).toList()) + (open == '[' ? "]" : "}");
    }

    /** The location of a character of that text, counted from one. */
    Location character(int number) {
        int first = 2;
        for (Scalar member : members) {
            int behind = first + member.text().length();
            if (number >= first && number <= behind) {
                return member.character(number - first + 1);
            }
            first = behind + 1;
        }
        return location;
    }
}
