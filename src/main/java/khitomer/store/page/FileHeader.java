package khitomer.store.page;

import khitomer.base.CorruptFileException;

/**
 * The start of a compiled file.
 *
 * @param program identifies the build of the program that wrote it
 * @param length the bytes of content, including this header
 * @param directory the offset of the directory of the file
 */
public record FileHeader(long program, long length, long directory) {

    public static final int SIZE = 36;

    /** The bytes {@code khitomer}. */
    private static final long MAGIC = 0x72656d6f7469686bL;
    /** Must be raised with every change of what is written. */
    private static final int FORMAT = 18;

    byte[] bytes() {
        return new ByteWriter()
                .int64(MAGIC)
                .int32(FORMAT)
                .int64(program)
                .int64(length)
                .int64(directory)
                .array();
    }

    /** Reads the header of a file, which must have this format, program, and length. */
    public static FileHeader of(PageFile pages, long program) {
        ByteReader reader = new ByteReader(pages, 0);
        boolean ours = reader.int64() == MAGIC && reader.int32() == FORMAT && reader.int64() == program;
        if (!ours) {
            throw new CorruptFileException("the file is of another program or version");
        }
        FileHeader header = new FileHeader(program, reader.int64(), reader.int64());
        if (header.length() != pages.length()) {
            throw new CorruptFileException("the file has not the length that it should have");
        }
        return header;
    }
}
