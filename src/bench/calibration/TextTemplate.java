package calibration;

import java.util.Map;

/**
 * A page with places for what is computed.
 *
 * @param text with places such as {@code {{tests}}}
 */
record TextTemplate(String text) {

  String filled(Map<String, String> values) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{{" + value.getKey() + "}}", value.getValue());
    }
    return filled;
  }
}
