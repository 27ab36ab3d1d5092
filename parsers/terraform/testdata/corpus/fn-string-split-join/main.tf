output "all" {
  value = {
    split   = [split(",", "a,b,,c"), split("", "ab"), split(",", ""), split("--", "a--b-c")]
    join    = [join(",", ["a", "b"], ["c"]), join("", []), join("-", [1, true, "x"]), join(",", toset(["b", "a"]))]
    replace = [replace("a.b.c", ".", "-"), replace("hello", "/l+/", "L"), replace("a1b22", "/([a-z])(\\d+)/", "$2$1"), replace("x", "", "-"), replace("a/b", "/", "_"), replace("abc", "/(?P<n>b)/", "[$${n}]")]
    format  = [format("%s|%5s|%-5s|%q|%d|%05d|%+d|%x|%X|%o|%b", "a", "b", "c", "q\"", 5, 42, 7, 255, 255, 8, 5)]
    floats  = [format("%f|%.2f|%8.3f|%e|%g|%G", 1.5, 3.14159, 2.71828, 123456, 0.00001, 1e21)]
    verbs   = [format("%v|%v|%v|%v|%v", "s", 1.5, true, null, [1, "a", { b = null }]), format("%#v|%#v", "s", { a = [1] }), format("%t", true), format("%%"), format("%[2]s %[1]s", "a", "b"), format("%s", 12), format("%s", true), format("%.2s", "日本語"), format("%5.1f|", 9.96), format("% d", 5), format("%-8d|", 5), format("%08.3f", -3.14159)]
    list    = [formatlist("%s-%s", ["a", "b"], ["x", "y"]), formatlist("%s!", "a"), formatlist("%s", []), formatlist("%d:%s", [1, 2], "z")]
  }
}
