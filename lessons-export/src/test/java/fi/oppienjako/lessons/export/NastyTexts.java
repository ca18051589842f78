package fi.oppienjako.lessons.export;

import java.util.stream.Stream;

/** Texts that go wrong in one format or another. */
public final class NastyTexts {

  private NastyTexts() {}

  /** Texts that a lesson can have; every format has to bring them back equal. */
  public static Stream<String> allowed() {
    return Stream.of(
        "<script>alert(1)</script> & <b>bold</b> &amp; &#x41; ]]> <!-- -->",
        "=1+1",
        "+1 (555) 0100",
        "-1 degrees",
        "@SUM(A1:A9)",
        "=HYPERLINK(\"https://example.org\";\"Look\")",
        "=cmd|' /C calc'!A0",
        "'quoted",
        "_x000D_ and _x0041_ and __x005F_",
        "a \"quoted\" word, a comma; a semicolon\tand a tab",
        "line one\nline two\n\nline four",
        "../../etc/passwd",
        "C:\\Windows\\..\\x.xlsx",
        "CON",
        "%2e%2e%2f %n %s {0} ${user.home} {{x}}",
        "BEGIN:VEVENT\nSUMMARY:no\nEND:VEVENT",
        "To: all@example.org\nBcc: more@example.org",
        "# Heading\n- item\n1. one\n| a | b |\n---",
        "[link](javascript:alert(1)) ![picture](x) `code` **bold** _it_",
        "שלום עולם العربية",
        "\u200Fright to left mark",
        "e\u0301 and \u00E9, \u1E69, ﬁ",
        "👩‍👩‍👧‍👦 🇫🇮 𝒳 \uD83D\uDE00",
        "non\u00A0breaking and zero\u200Bwidth and soft\u00ADhyphen",
        "TRUE",
        "1e5",
        "2026-11-27",
        "0012",
        "null",
        "x".repeat(300),
        "ä".repeat(300),
        "😀".repeat(300));
  }

  /** Texts that cannot be anywhere; where somebody writes one, it is refused with its place. */
  public static Stream<String> refused() {
    return Stream.of("direction \u202Eoverridden", "isolated \u2066so", " \u200B ");
  }
}
