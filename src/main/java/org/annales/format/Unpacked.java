package org.annales.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.annales.text.model.UnreadableException;

/** Unpacks gzip and zip up to a size limit. */
final class Unpacked {
  /** Most unpacked bytes that are held. */
  private static final long LARGEST = Bounds.LARGEST_TEXT;

  /** Parts of archives that are passed over: pictures, fonts, sounds and styles. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?i).*\\.(?:png|jpe?g|gif|webp|bmp|tiff?|emf|wmf|svgz?|ttf|otf|woff2?|eot|mp[34]|m4[abv]"
              + "|ogg|wav|css|js|pdf|bin|zip|odttf|xlsx)");

  /** Greatest compression ratio of text, which is usually 4 to 10. */
  private static final long HIGHEST_RATIO = 250;

  private static final long SURELY_SMALL = 8L << 20;
  private static final int MOST_ENTRIES = 20_000;

  private Unpacked() {}

  /** Unpacks all members of a gzip file. */
  static byte[] gzip(byte[] bytes) throws UnreadableException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
      return limited(in, bytes.length, "application/gzip");
    } catch (EOFException e) {
      throw broken("application/gzip", "the gzip file ends too soon", e);
    } catch (IOException e) {
      throw broken("application/gzip", "the gzip file is broken: " + e.getMessage(), e);
    }
  }

  /** Unpacks a zip archive into files by name, without those that have no text. */
  static Map<String, byte[]> zip(byte[] bytes, String mediaType) throws UnreadableException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    long all = 0;
    int entries = 0;
    Charset names = StandardCharsets.UTF_8;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw Bounds.tooLarge(mediaType, "the archive has more than " + MOST_ENTRIES + " files");
        }
        if (NO_TEXT.matcher(entry.getName()).matches()) {
          // The stream passes over it when it opens the next.
          continue;
        }
        byte[] content = limited(in, bytes.length, mediaType);
        all += content.length;
        if (all > LARGEST) {
          throw tooLarge(mediaType);
        }
        Bounds.checkMarkup(content, mediaType);
        files.put(entry.getName(), content);
      }
    } catch (ZipException e) {
      boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
      throw locked
          ? locked(mediaType)
          : broken(mediaType, "the archive is broken: " + e.getMessage(), e);
    } catch (IOException | IllegalArgumentException e) {
      throw broken(mediaType, "the archive is broken: " + e.getMessage(), e);
    }
    if (files.isEmpty()) {
      throw broken(mediaType, "the archive is broken: it holds no file", null);
    }
    return files;
  }

  private static byte[] limited(InputStream in, long packed, String mediaType)
      throws IOException, UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
      boolean bomb = out.size() > SURELY_SMALL && out.size() / packed > HIGHEST_RATIO;
      if (out.size() > LARGEST || bomb) {
        throw tooLarge(mediaType);
      }
    }
    return out.toByteArray();
  }

  static UnreadableException tooLarge(String mediaType) {
    return new UnreadableException(
        mediaType,
        "too_large_unpacked",
        "the file unpacks to more than "
            + (LARGEST >> 20)
            + " MiB, or to "
            + HIGHEST_RATIO
            + " times its size",
        "unpack it, look what it is, and give its text in parts");
  }

  static UnreadableException locked(String mediaType) {
    return new UnreadableException(
        mediaType,
        "password_protected",
        "the file is protected by a password or by rights management",
        "give a copy without protection");
  }

  static UnreadableException broken(String mediaType, String message, Exception cause) {
    UnreadableException broken =
        new UnreadableException(
            mediaType, "broken_file", message, "get the file again; it may have been cut off");
    if (cause != null) {
      broken.initCause(cause);
    }
    return broken;
  }
}
