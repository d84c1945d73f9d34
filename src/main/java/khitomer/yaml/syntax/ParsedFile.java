package khitomer.yaml.syntax;

import java.util.List;
import java.util.Set;
import khitomer.model.Diagnostic;
import khitomer.model.Location;

/**
 * The YAML documents of a file, and its problems as YAML.
 *
 * @param cut the locations of documents and items that could be read only in part
 * @param idsNotRead the ids in what could not be read
 */
public record ParsedFile(
        List<YamlNode> documents, List<Diagnostic> diagnostics, Set<Location> cut, Set<String> idsNotRead) {

    public ParsedFile {
        documents = List.copyOf(documents);
        diagnostics = List.copyOf(diagnostics);
        cut = Set.copyOf(cut);
        idsNotRead = Set.copyOf(idsNotRead);
    }
}
