package khitomer.yaml.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khitomer.model.Location;

/** A piece of YAML as it is written, and where it stands. */
public sealed interface YamlNode {

    Location location();

    /** What a message calls such a piece. */
    String described();

    /**
     * Characters: plain, in quotes or in a block.
     *
     * @param plain whether it stands without quotes
     * @param verbatim the column of the first character, where the text stands in its file just as it is; otherwise
     *     zero
     * @param lost what follows and is a comment for YAML but was perhaps meant as text, with the blanks before it
     */
    record Scalar(String text, boolean plain, int verbatim, String lost, Location location) implements YamlNode {

        /** One of which nothing is lost. */
        Scalar(String text, boolean plain, int verbatim, Location location) {
            this(text, plain, verbatim, "", location);
        }

        /** Where a character of the text stands, counted from one; where that cannot be told, the scalar's place. */
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
     * Several pieces, one after the other.
     *
     * @param flow whether it stands in brackets
     */
    record Sequence(List<YamlNode> items, boolean flow, Location location) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }

        /** Whether it is what YAML takes a link for that stands without quotes. */
        public boolean isLink() {
            return flow && items.size() == 1 && items.get(0) instanceof Sequence;
        }

        /** What is linked, where it is what YAML takes a link for and that is one text. */
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
     * Keys and their values, in the order written; no key twice.
     *
     * @param flow whether it stands in braces
     */
    record Mapping(List<Pair> pairs, boolean flow, Location location) implements YamlNode {

        public Mapping {
            pairs = List.copyOf(pairs);
        }

        /** The value of a key, if it is there. */
        public Optional<YamlNode> value(String key) {
            for (int i = 0; i < pairs.size(); i++) {
                if (pairs.get(i).key().text().equals(key)) {
                    return Optional.of(pairs.get(i).value());
                }
            }
            return Optional.empty();
        }

        /** The keys, for whoever asks for many. */
        public Set<String> keys() {
            return pairs.stream().map(pair -> pair.key().text()).collect(Collectors.toSet());
        }

        /** Whether a key is there. */
        public boolean has(String key) {
            return value(key).isPresent();
        }

        @Override
        public String described() {
            return "a mapping";
        }
    }

    /**
     * What stands behind a key, or the hyphen of a list, where nothing stands.
     *
     * @param lost what follows and is a comment for YAML but was perhaps meant as text, with the blanks before it
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

    /** What cannot be used and was reported already, such as an alias. */
    record Refused(Location location) implements YamlNode {

        @Override
        public String described() {
            return "something unusable";
        }
    }

    /** A key and its value. */
    record Pair(Scalar key, YamlNode value) {}
}
