package org.annales.text.heading;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads numbers in Chinese characters or Korean syllables, by ICU's rules for three languages. */
final class HanNumbers {
  /** Characters of such numbers, for a regular expression. */
  static final String NUMBER =
      "[0-9０-９]{1,4}(?![.．][0-9０-９])|[〇零○一二三四五六七八九十百千壹贰貳弐叁參参肆伍陆陸柒捌玖拾佰仟两兩廿卅卌壱]{1,9}"
          + "|[일이삼사오육칠팔구십백천]{1,8}";

  private static final String DIGITS =
      NumberingSystem.getInstanceByName("hanidec").getDescription();

  private static final List<RuleBasedNumberFormat> FORMATS =
      Stream.of("zh", "zh_Hant", "ja", "ko")
          .map(code -> new RuleBasedNumberFormat(new ULocale(code), RuleBasedNumberFormat.SPELLOUT))
          .toList();

  private HanNumbers() {}

  /** The value of a number, in digits, by place (一二〇) or in words (一百二十). */
  static OptionalInt parse(String number) {
    String plain = Numerals.inAscii(number);
    if (plain.charAt(0) <= '9') {
      return Numerals.parse(plain);
    }
    String spelled =
        plain.replace("廿", "二十").replace("卅", "三十").replace("卌", "四十").replace('○', '〇');
    int value = byPlace(spelled.replace('零', '〇'));
    return value > 0 ? OptionalInt.of(value) : inWords(spelled.replace('〇', '零'));
  }

  private static int byPlace(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = DIGITS.indexOf(digits.charAt(i));
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return digits.length() <= 4 ? value : -1;
  }

  /** The formats keep state and are shared by threads. */
  private static synchronized OptionalInt inWords(String number) {
    for (RuleBasedNumberFormat format : FORMATS) {
      ParsePosition end = new ParsePosition(0);
      Number value = format.parse(number, end);
      if (end.getIndex() == number.length() && value.intValue() > 0) {
        return OptionalInt.of(value.intValue());
      }
    }
    return OptionalInt.empty();
  }
}
