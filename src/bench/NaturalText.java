import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Writes text of any size whose words, pairs and triples are distributed as in natural language:
 * {@code java src/bench/NaturalText.java FOLDER FILES TOKENS_PER_FILE [SEED]}.
 *
 * <p>A hierarchical Pitman-Yor process: what follows two words is drawn again from what has
 * followed them, or else from what has followed the second, or else from all words, or is a new
 * word; the chance of something new falls with use as (strength + discount · draws) / (strength +
 * customers). Such a process gives Zipf's law for words and for phrases (Teh 2006, ACL, 985–992).
 */
final class NaturalText {
  private static final double[] DISCOUNT = {0.76, 0.7, 0.8};
  private static final double[] STRENGTH = {1, 10, 1};
  /** How many words have one syllable. */
  private static final int SHORT = 400;

  private static final String[] ONSETS =
      "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w y z"
          .split(" ");
  private static final String[] VOWELS = "a e i o u a e i o e ai ea ee ou oo y".split(" ");
  private static final String[] CODAS =
      "n r s t l d m nd st rd ck ng p th x nt ll ss   ".split(" ", -1);

  private final SplittableRandom random;
  private final Numbers drawnWords = new Numbers();
  private final List<Context> words = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final Map<Long, Context> pairs = new HashMap<>();
  private int last = -1;
  private int lastButOne = -1;

  /** What has followed one word or two, and how often it was drawn from the shorter context. */
  private static final class Context {
    private final Numbers followers = new Numbers();
    private int draws;
  }

  private static final class Numbers {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    int any(SplittableRandom random) {
      return numbers[random.nextInt(size)];
    }
  }

  private NaturalText(long seed) {
    random = new SplittableRandom(seed);
  }

  public static void main(String[] args) throws IOException {
    int files = Integer.parseInt(args[1]);
    int tokens = Integer.parseInt(args[2]);
    NaturalText text = new NaturalText(args.length > 3 ? Long.parseLong(args[3]) : 1);
    Files.createDirectories(Path.of(args[0]));
    for (int file = 1; file <= files; file++) {
      String name = String.format(Locale.ROOT, "book-%05d.txt", file);
      try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0], name))) {
        text.writeBook(out, tokens);
      }
    }
  }

  /** A book is one text without headings, so that a section is a document. */
  private void writeBook(BufferedWriter out, int tokens) throws IOException {
    int left = tokens;
    while (left > 0) {
      left -= writeParagraph(out, left);
    }
  }

  private int writeParagraph(BufferedWriter out, int most) throws IOException {
    int sentences = 2 + random.nextInt(6);
    int written = 0;
    int column = 0;
    for (int s = 0; s < sentences && written < most; s++) {
      int length = 4 + random.nextInt(16) + random.nextInt(16);
      last = -1;
      lastButOne = -1;
      for (int i = 0; i < length; i++) {
        String form = forms.get(next());
        if (i == 0) {
          form = Character.toUpperCase(form.charAt(0)) + form.substring(1);
        }
        if (i == length - 1) {
          form += ".";
        } else if (random.nextInt(11) == 0) {
          form += ",";
        }
        column += form.length() + 1;
        out.write(column > 72 ? "\n" : written == 0 ? "" : " ");
        column = column > 72 ? form.length() : column;
        out.write(form);
        written++;
      }
    }
    out.write("\n\n");
    return written;
  }

  private int next() {
    int word = last < 0 ? any() : lastButOne < 0 ? after(last) : after(lastButOne, last);
    lastButOne = last;
    last = word;
    return word;
  }

  private boolean isNew(int level, int drawn, int customers) {
    double fresh = STRENGTH[level] + DISCOUNT[level] * drawn;
    return customers == 0 || random.nextDouble() * (STRENGTH[level] + customers) < fresh;
  }

  private int after(int first, int second) {
    Context context =
        pairs.computeIfAbsent((long) first << 32 | second, pair -> new Context());
    return from(context, 2, second);
  }

  private int after(int word) {
    return from(words.get(word), 1, -1);
  }

  private int from(Context context, int level, int word) {
    Numbers followers = context.followers;
    int drawn;
    if (isNew(level, context.draws, followers.size)) {
      context.draws++;
      drawn = level == 2 ? after(word) : any();
    } else {
      drawn = followers.any(random);
    }
    followers.add(drawn);
    return drawn;
  }

  private int any() {
    int drawn;
    if (isNew(0, forms.size(), drawnWords.size)) {
      drawn = forms.size();
      words.add(new Context());
      forms.add(spelling(drawn));
    } else {
      drawn = drawnWords.any(random);
    }
    drawnWords.add(drawn);
    return drawn;
  }

  /** The more words there are, the longer a new one is. A few are spelled alike, and so are one. */
  private String spelling(int number) {
    StringBuilder form = new StringBuilder();
    int left = number < SHORT ? number : number * 5;
    do {
      form.append(ONSETS[left % ONSETS.length]);
      left /= ONSETS.length;
      form.append(VOWELS[left % VOWELS.length]);
      left /= VOWELS.length;
      form.append(CODAS[left % CODAS.length]);
      left /= CODAS.length;
    } while (left > 0);
    return form.toString();
  }
}
