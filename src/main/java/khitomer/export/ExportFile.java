package khitomer.export;

/**
 * One of the files that an export consists of.
 *
 * @param path the path below the folder of the export, with slashes, of names that every file system takes
 */
public record ExportFile(String path, Export content) {}
