package khitomer.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.model.Role;
import khitomer.model.Statement;
import khitomer.query.Links.Hop;

/**
 * The family of a person: everyone connected through parents and children, and their spouses.
 *
 * @param members the person first, then the others by distance
 * @param ties the connections of the members
 */
public record Family(List<Entry> members, List<Tie> ties) {

    public Family {
        members = List.copyOf(members);
        ties = List.copyOf(ties);
    }

    /**
     * A connection of two members.
     *
     * @param one the parent, or one of two spouses
     * @param other the child, or the other spouse
     */
    public record Tie(Entry one, Entry other, Statement statement) {

        /** Whether one is a parent of the other, not a spouse. */
        public boolean isOfParent() {
            return isParent(statement);
        }
    }

    /**
     * The family of an entry.
     *
     * @param depth the maximum number of steps between parents and children
     */
    public static Family of(Entry entry, Repository repository, int depth) {
        Set<Entry> members = new LinkedHashSet<>();
        members.add(entry);
        List<Entry> front = List.of(entry);
        for (int i = 0; i < depth && !front.isEmpty(); i++) {
            front = front.stream()
                    .flatMap(from -> next(from, repository, true))
                    .filter(members::add)
                    .toList();
        }
        List.copyOf(members).forEach(member -> next(member, repository, false).forEach(members::add));
        List<Tie> ties = new ArrayList<>();
        members.forEach(member -> ties(member, repository)
                .filter(tie -> members.containsAll(List.of(tie.one(), tie.other())))
                .filter(tie -> ties.stream().noneMatch(known -> isSame(known, tie)))
                .forEach(ties::add));
        return new Family(List.copyOf(members), ties);
    }

    private static Stream<Entry> next(Entry from, Repository repository, boolean parents) {
        return Links.direct(from, repository)
                .filter(hop -> parents ? isParent(hop.statement()) : isSpouse(hop.statement()))
                .map(Hop::other)
                .sorted(EntryOrder.BY_TIME);
    }

    private static Stream<Tie> ties(Entry member, Repository repository) {
        return member.references()
                .filter(statement -> isParent(statement) || isSpouse(statement))
                .flatMap(statement -> repository
                        .find(statement.reference().orElseThrow().id())
                        .stream()
                        .map(other -> isParent(statement)
                                ? new Tie(other, member, statement)
                                : new Tie(member, other, statement)));
    }

    /** Whether two ties are the same, as for spouses who name each other. */
    private static boolean isSame(Tie tie, Tie other) {
        boolean turned = !tie.isOfParent()
                && tie.one().equals(other.other())
                && tie.other().equals(other.one());
        return tie.isOfParent() == other.isOfParent()
                && (turned || tie.one().equals(other.one()) && tie.other().equals(other.other()));
    }

    private static boolean isParent(Statement statement) {
        return statement.field().isParental();
    }

    private static boolean isSpouse(Statement statement) {
        return statement.field().has(Role.SPOUSE);
    }
}
