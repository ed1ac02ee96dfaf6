package org.annales.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Names the media types of files that are not read, by their bytes and their names. */
final class MediaTypes {
  private MediaTypes() {}

  /** The IANA media type of a file; application/octet-stream where it shows none. */
  static String of(String path, byte[] bytes) {
    Metadata name = new Metadata();
    name.set(TikaCoreProperties.RESOURCE_NAME_KEY, path);
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(bytes), name)
          .getBaseType()
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }
}
