package khitomer.yaml.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khitomer.model.Location;

/** A node of YAML as it is written, with its location. */
public sealed interface YamlNode {

    Location location();

    /** The name of such a node in messages. */
    String described();

    /**
     * Text: plain, in quotes, or in a block.
     *
     * @param plain whether it has no quotes
     * @param verbatim the column of the first character if the text is in the file exactly as it is; otherwise zero
     * @param lost what follows as a comment but may be meant as text, with the spaces before it
     */
    record Scalar(String text, boolean plain, int verbatim, String lost, Location location) implements YamlNode {

        /** A scalar that loses nothing. */
        Scalar(String text, boolean plain, int verbatim, Location location) {
            this(text, plain, verbatim, "", location);
        }

        /** The location of a character, counted from one; if that is not known, the location of the scalar. */
        public Location character(int number) {
            if (verbatim == 0 || number < 1) {
                return location;
            }
            int before = Math.min(number - 1, text.length());
            return new Location(location.file(), location.line(), verbatim + text.codePointCount(0, before));
        }

        @Override
        public String described() {
            return "'" + text + "'";
        }
    }

    /**
     * A list of nodes.
     *
     * @param flow whether it is in brackets
     */
    record Sequence(List<YamlNode> items, boolean flow, Location location) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }

        /** Whether this is how YAML reads a link without quotes. */
        public boolean isLink() {
            return flow && items.size() == 1 && items.get(0) instanceof Sequence;
        }

        /** The target of the link, if this is how YAML reads a link to one text. */
        public Optional<String> link() {
            return isLink()
                            && ((Sequence) items.get(0)).items().size() == 1
                            && ((Sequence) items.get(0)).items().get(0) instanceof Scalar scalar
                    ? Optional.of(scalar.text())
                    : Optional.empty();
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /**
     * Keys and values in the order written, without duplicate keys.
     *
     * @param flow whether it is in braces
     */
    record Mapping(List<Pair> pairs, boolean flow, Location location) implements YamlNode {

        public Mapping {
            pairs = List.copyOf(pairs);
        }

        /** The value of a key, if it has one. */
        public Optional<YamlNode> value(String key) {
            for (int i = 0; i < pairs.size(); i++) {
                if (pairs.get(i).key().text().equals(key)) {
                    return Optional.of(pairs.get(i).value());
                }
            }
            return Optional.empty();
        }

        /** The keys, for callers that look for many. */
        public Set<String> keys() {
            return pairs.stream().map(pair -> pair.key().text()).collect(Collectors.toSet());
        }

        /** Whether it has a key. */
        public boolean has(String key) {
            return value(key).isPresent();
        }

        @Override
        public String described() {
            return "a mapping";
        }
    }

    /**
     * The missing value after a key or the hyphen of a list.
     *
     * @param lost what follows as a comment but may be meant as text, with the spaces before it
     */
    record Nothing(String lost, Location location) implements YamlNode {

        /** Where the lost text begins. */
        public Location lostLocation() {
            return location.right(lost.indexOf(lost.strip()));
        }

        @Override
        public String described() {
            return "nothing";
        }
    }

    /** A node that cannot be used and was already reported, such as an alias. */
    record Refused(Location location) implements YamlNode {

        @Override
        public String described() {
            return "something unusable";
        }
    }

    /** A key and its value. */
    record Pair(Scalar key, YamlNode value) {}
}
