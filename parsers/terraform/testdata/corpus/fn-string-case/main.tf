output "all" {
  value = {
    upper   = upper("straße éλ")
    lower   = lower("ÀÉ İ Σ")
    title   = [title("hello world-wide o'neil"), title("ÉCOLE x2y a_b")]
    strrev  = [strrev("abc"), strrev("héllo"), strrev("👍🏽a"), strrev("")]
    chomp   = [chomp("a\n\n"), chomp("a\r\n"), chomp("a\n b"), chomp("\r\na\r")]
    indent  = [indent(2, "a\nb\n\nc"), indent(0, "a\nb")]
    trim    = [trim("??a?b!!", "?!"), trim("  x ", ""), trim("abcxcba", "abc")]
    prefix  = [trimprefix("aab", "a"), trimprefix("ab", "b"), trimsuffix("ab.tf", ".tf")]
    space   = [trimspace("\t x \n\u00a0"), trimspace("")]
    starts  = [startswith("abc", ""), startswith("abc", "ab"), endswith("abc", "bc"), endswith("", "x")]
    has     = [strcontains("abc", "b"), strcontains("abc", "B"), strcontains("abc", "")]
    length  = [length(""), length("日本"), length("e\u0301"), length("👨‍👩‍👧‍👦"), length("\r\n")]
    substr  = [substr("hello", 1, 3), substr("hello", -3, 2), substr("hello", 2, -1), substr("héllo", 1, 1), substr("abc", 5, 1), substr("abc", 0, 99), substr("abc", 1, 0)]
  }
}
