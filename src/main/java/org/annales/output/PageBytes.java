package org.annales.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.values.bitpacking.BytePacker;
import org.apache.parquet.column.values.bitpacking.Packer;

/**
 * Encodes whole numbers of a few bits as Parquet's hybrid of run lengths and packed bits: one run
 * where all are equal, else one packed block.
 *
 * <p>Source: Apache Parquet format, Encodings: RLE, RLE_DICTIONARY.
 */
final class PageBytes {
  private static final int GROUP = 8;
  private static final int LONGEST_HEADER = 5;

  private PageBytes() {}

  /** An empty buffer of little-endian numbers. */
  static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The values of a page without any. */
  static ByteBuffer none(boolean inDictionary) {
    return inDictionary ? ByteBuffer.wrap(new byte[] {1}) : ByteBuffer.allocate(0);
  }

  /** Definition levels of rows: 1 where there is a value; their length comes first. */
  static ByteBuffer levels(BitSet present, int from, int to) throws IOException {
    int[] levels = new int[roundUp(to - from)];
    for (int row = present.nextSetBit(from);
        row >= 0 && row < to;
        row = present.nextSetBit(row + 1)) {
      levels[row - from] = 1;
    }
    ByteBuffer bytes = buffer(Integer.BYTES + LONGEST_HEADER + levels.length / GROUP);
    bytes.position(Integer.BYTES);
    put(levels, to - from, 1, bytes);
    bytes.putInt(0, bytes.position() - Integer.BYTES);
    return bytes.flip();
  }

  /** Places in a dictionary of a size; the bits of each come first. */
  static ByteBuffer places(int[] places, int from, int to, int size) throws IOException {
    int bits = Math.max(1, BytesUtils.getWidthFromMaxInt(size - 1));
    int[] padded = Arrays.copyOf(Arrays.copyOfRange(places, from, to), roundUp(to - from));
    ByteBuffer bytes = buffer(1 + LONGEST_HEADER + Integer.BYTES + padded.length / GROUP * bits);
    bytes.put((byte) bits);
    put(padded, to - from, bits, bytes);
    return bytes.flip();
  }

  /** Truth values, a bit each. */
  static ByteBuffer bits(BitSet flags, int from, int to) {
    byte[] packed = flags.get(from, to).toByteArray();
    return ByteBuffer.wrap(Arrays.copyOf(packed, roundUp(to - from) / GROUP));
  }

  private static void put(int[] padded, int count, int bits, ByteBuffer to) throws IOException {
    int first = padded[0];
    boolean equal = true;
    for (int i = 1; i < count && equal; i++) {
      equal = padded[i] == first;
    }
    if (equal) {
      BytesUtils.writeUnsignedVarInt(count << 1, to);
      for (int written = 0; written < bits; written += Byte.SIZE) {
        to.put((byte) (first >>> written));
      }
      return;
    }
    int groups = padded.length / GROUP;
    BytesUtils.writeUnsignedVarInt((groups << 1) + 1, to);
    byte[] packed = new byte[bits];
    BytePacker packer = Packer.LITTLE_ENDIAN.newBytePacker(bits);
    for (int group = 0; group < groups; group++) {
      packer.pack8Values(padded, group * GROUP, packed, 0);
      to.put(packed);
    }
  }

  private static int roundUp(int count) {
    return (count + GROUP - 1) / GROUP * GROUP;
  }
}
